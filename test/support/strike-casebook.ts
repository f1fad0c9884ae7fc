/** A short casebook of people, papers and days, one of which cannot be. */
export const strike = `
person anna "Anna Berg"
  also: A. Berg
  born: 1890-02-13
  member: union 1914/1930
  at: harbour 1917/1918

person otto "Otto Lind"
  died: 1916
  member: union 1905/1916

person paul "Paul Holm"

group union "The union"
  founded: 1905

place harbour "The harbour"

event strike "The strike"
  when: 1917-02/1917-04
  where: harbour
  who: anna, otto

source ledger "The ledger"
  by: anna
  date: 1918

source memoir "The memoir"
  by: paul
  date: 1950
  draws-on: ledger

document letter "The letter"
  in: memoir p. 4
  by: anna
  date: 1917-03-04
  custody: kept by Paul Holm
  seen-by: paul

claim burnt
  by: anna
  in: ledger p. 2
  when: 1918-05
  says: the books were burnt

claim burnt-too
  by: paul
  in: memoir p. 9
  says: Anna Berg burnt the books
  copies: burnt

claim heard
  by: otto
  via: paul
  in: memoir p. 9
  says: nobody burnt anything

testimony confession
  by: anna
  to: union
  when: 1918-06
  says: I burnt them
`;

/** Every kind of declaration, with titles and words that would be markup if anybody let them. */
export const hostileCasebook = `
person clerk "<img src=x onerror=alert(1)> Berg"
  also: "<script>alert(2)</script>"
  born: 1890-02-13
  died: 1937~
  member: union 1914/1930
  office: secretary <b>bold</b> 1925/1928
  at: harbour 1917/1918

person scribe "O'Brien & \\"Sons\\""
  member: union 1915/1931

group union "Union <b>bold</b>"
  founded: 1905

place harbour "Harbour </title><script>alert(3)</script>"

source notes "Notes </a><script>alert(4)</script>"
  by: clerk
  date: 1938
  file: notes.txt

source reprint "Reprint"
  published: 1950
  copies: notes

event strike "Strike <svg onload=alert(5)>"
  when: 1917-02/1917-04
  where: harbour
  who: clerk, union

event meeting "Meeting"
  when: 1920
  before: strike

quantity dismissed "Dismissed <script>alert(6)</script>"
  counts: people
  outcome: dismissed "<b>bold</b>"
  when: 1917/1918
  parts: men, women

quantity men "Men"
quantity women "Women"

claim many "Many <img src=x>"
  by: clerk
  via: scribe
  in: notes ¶1 "seven hundred <b>bold</b> men"
  when: 1918-03
  says: dismissed = about 700

claim more
  by: scribe
  says: dismissed > 900
  copies: many

claim most
  by: union
  says: men = over half of dismissed

claim words
  by: scribe
  says: <script>alert(7)</script> O'Brien was there

testimony burnt
  by: clerk
  to: union
  when: 1938-03-05
  says: I burnt <b>bold</b> books
  duress: custody

document letter "Letter <script>alert(8)</script>"
  in: notes f. 12r "a letter"
  by: clerk
  date: 1917-03-04
  custody:
    - kept by O'Brien & "Sons"
  seen-by: scribe
  status: lost

myth lazy "Lazy <b>bold</b>"
  spread-by: reprint
  parts: words
  because: words => burnt

cause led
  from: strike
  to: meeting
  by: clerk

analogy alike
  between: strike, meeting
  on: who began it <b>bold</b>
  by: clerk

table trades "Trades <script>alert(9)</script>"
  file: trades.csv
  in: notes p. 4
  total: all
  repaired:
    - 1917, smiths: 12
  counts: people

claim from-table
  by: scribe
  says: men = trades[1917, smiths]

policy sober "Sober <b>bold</b>"
  hedges:
    - strict
    - about 20%
  exclude:
    - duress: custody
`;

/** The texts that it speaks of. */
export const hostileSources: Readonly<Record<string, string>> = {
  "notes.txt": "It was said that seven hundred <b>bold</b> men had to go.\n",
  "trades.csv": "year,smiths <b>bold</b>,stokers,all\n1917,12,30,42\n1918,10,31,50\nall,22,61,92\n",
};

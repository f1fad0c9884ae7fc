/** A casebook whose first two claims hold together; the third speaker's does not fit them. */
export const shooting = `source notes "Lecture notes"
  file: sources/notes.txt

person lecturer "The lecturer"

person critic "The critic"

quantity convicted "Convicted of crimes against the state"
  counts: people
  outcome: convicted
  when: 1917/1991

quantity shot "Shot for crimes against the state"
  counts: people
  outcome: shot
  when: 1917/1991
  within: convicted

quantity shot-37-38 "Shot in 1937 and 1938"
  counts: people
  outcome: shot
  when: 1937/1938
  within: shot

claim shot-total
  by: lecturer
  in: notes ¶1 "between 700,000 and 800,000 were shot"
  says: shot = 700,000..800,000

claim six-times
  by: lecturer
  in: notes ¶1 "six times as many in those two years as in all the others"
  says: shot-37-38 = over 6 * (shot - shot-37-38)

claim critic-says
  by: critic
  basis: heard it there
  duress: custody
  says: shot-37-38 = 3 million

policy sober "Without what was said in custody"
  exclude: duress: custody
`;

/** The text of its source. */
const notes =
  "In those years between 700,000 and 800,000 were shot. It was six times as many in those two years as in all the others.\n";

/** The files of the casebook. */
export const shootingFiles = { "casebook.case": shooting, "sources/notes.txt": notes };

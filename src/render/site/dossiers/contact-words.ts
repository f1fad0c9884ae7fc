/** How something is met by a field: as the one that names, as the one that is named, and beside another in the same. */
interface Meeting {
  readonly names: string;
  readonly named: string;
  readonly beside: string;
}

/** The fields that bring people and things together. */
export const meetings: Readonly<Record<string, Meeting>> = {
  by: { names: "is by", named: "made", beside: "says or made it" },
  via: { names: "is passed on by", named: "passed on", beside: "passes it on" },
  to: { names: "was told to", named: "was told", beside: "is told it" },
  who: { names: "had taking part", named: "took part in", beside: "takes part" },
  "seen-by": { names: "was seen by", named: "saw", beside: "saw it" },
  member: { names: "belonged to", named: "had as a member", beside: "belonged to it" },
  at: { names: "was at", named: "had there", beside: "was there" },
  where: { names: "happened at", named: "was the place of", beside: "is the place" },
  "spread-by": { names: "is spread by", named: "spreads", beside: "spreads it" },
  between: { names: "compares", named: "is compared in", beside: "is compared with it" },
  "part-of": { names: "is part of", named: "had as a part", beside: "has it as a part" },
  within: { names: "lies within", named: "holds", beside: "holds it" },
};

/** The fields by which two that name the same are met there. */
export const shared: Readonly<Record<string, string>> = {
  member: "belonged to the same group",
  at: "was at the same place",
};

/** How another is met in a declaration that names both. */
export function together(own: Meeting, other: Meeting): string {
  return own === other ? `${other.beside} too` : `${other.beside}, while this one ${own.beside}`;
}

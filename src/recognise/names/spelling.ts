import { foldName, mayBeSamePerson, transliterationKey } from "../../values/name.ts";
import { sharedDeletions } from "./near-spellings.ts";
import type { Person } from "./people.ts";

/** Two persons whose surnames may be two spellings of one, and why. */
export interface Variant {
  readonly a: Person;
  readonly b: Person;
  readonly reason: string;
  /** Whether nothing in the text keeps them apart, so that they count as one. */
  readonly merge: boolean;
}

/** Surnames shorter than this differ by a letter too easily: Brown and Brawn. */
const LONG = 7;
/** Names longer than this are not looked at letter by letter. */
const LONGEST = 24;
/** How many spellings under one key are compared with each other. */
const NEIGHBOURS = 6;

/** Finds surnames that are a letter apart, or the same in another transliteration. Takes time linear in the names. */
export function spellingVariants(people: readonly Person[]): readonly Variant[] {
  const variants: Variant[] = [];
  const seen = new Set<string>();
  const propose = (a: Person, b: Person, transliterated: boolean) => {
    const [x, y] = [foldName(a.name.surname), foldName(b.name.surname)];
    const pair = x < y ? `${x} ${y}` : `${y} ${x}`;
    if (x === y || seen.has(pair) || !mayBeOne(a, b)) return;
    const near = x.charAt(0) === y.charAt(0) && isOneEdit(x, y);
    if (!near && !transliterated) return;
    seen.add(pair);
    const merge = near && Math.min(x.length, y.length) >= LONG && !isInflection(x, y) && !standTogether(a, b);
    const how = transliterated ? "the same name in another transliteration" : "one letter apart";
    variants.push({ a, b, reason: `${a.name.surname} and ${b.name.surname}: ${how}`, merge });
  };
  neighbours(
    people,
    (person) => [transliterationKey(person.name.surname)],
    (a, b) => propose(a, b, true),
  );
  const long = people.filter(({ name }) => name.surname.length >= LONG - 1 && name.surname.length <= LONGEST);
  const deletions = sharedDeletions(new Set(long.map(({ name }) => foldName(name.surname))));
  neighbours(
    long,
    (person) => deletions(foldName(person.name.surname)),
    (a, b) => propose(a, b, false),
  );
  return variants;
}

/** Calls `visit` for those of different surnames that share a key. */
function neighbours(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
  visit: (a: Person, b: Person) => void,
): void {
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    const surname = person.name.surname;
    for (const key of keysOf(person)) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [person]);
      else {
        for (const other of others) if (other.name.surname !== surname) visit(other, person);
        if (others.length < NEIGHBOURS && others.every((other) => other.name.surname !== surname)) others.push(person);
      }
    }
  }
}

/** Whether one letter added, left out, changed, or swapped with the next makes the one the other. */
function isOneEdit(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Petrov and Petrova, Andersen and Anderson: endings differ in families, too. */
function isInflection(x: string, y: string): boolean {
  if (x.slice(0, -1) === y.slice(0, -1) || x === y.slice(0, -1) || y === x.slice(0, -1)) return true;
  return x.length === y.length && x.slice(0, -2) === y.slice(0, -2);
}

/** Whether neither given names nor gender speak against one person. */
function mayBeOne(a: Person, b: Person): boolean {
  if (a.gender !== b.gender && a.gender !== "either" && b.gender !== "either") return false;
  return mayBeSamePerson(a.name, b.name);
}

/** Two spellings in one sentence are two persons, or the point of it. */
function standTogether(a: Person, b: Person): boolean {
  const sentences = new Set(a.forms.map(({ form }) => form.sentence));
  return b.forms.some(({ form }) => sentences.has(form.sentence));
}

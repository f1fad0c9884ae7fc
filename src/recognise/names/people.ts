import { foldName, mayBeSamePerson, type PersonName } from "../../values/name.ts";
import type { NameForm } from "./form.ts";
import type { Gender } from "./tables.ts";

/** Somebody, with every form of the name the text gives. */
export interface Person {
  /** The fullest name so far. */
  name: PersonName;
  gender: Gender;
  readonly forms: NamedForm[];
}

/** A form with the name that was read from it. */
export interface NamedForm {
  readonly form: NameForm;
  readonly name: PersonName;
}

/** Those who share a surname. */
interface Family {
  /** By first given name, folded; those known by an initial under that letter. */
  readonly byGiven: Map<string, Person[]>;
  /** Known by the surname alone. */
  bare: Person | null;
  /** The last mentioned, of any gender and of each. */
  last: Person | null;
  readonly lastOf: Record<Gender, Person | null>;
}

/** How many bearers of one given name and surname are looked at, latest first. */
const NAMESAKES = 8;

/** Gathers forms of persons' names, in the order of the text, into persons. */
export class PersonRegister {
  readonly people: Person[] = [];
  readonly #families = new Map<string, Family>();
  readonly #byFirstName = new Map<string, Person>();
  /** By the tail of a name of three words or more: "García Márquez". */
  readonly #byTail = new Map<string, Person>();

  /** Takes a form in. A bare surname goes to the last mentioned who bears it. */
  add(name: PersonName, form: NameForm): void {
    const family = this.#familyOf(foldName(name.surname));
    const person =
      name.given.length === 0
        ? this.#byOneWord(name, form.gender, family)
        : (this.#byFullName(name, form.gender, family) ?? this.#adopt(name, form, family));
    const found = person ?? this.#create(name, form, family);
    this.#remember(found, name, form, family);
  }

  /** Every given name and surname that was taken in, folded. */
  words(): readonly string[] {
    return [...this.#families.keys(), ...this.#byFirstName.keys()];
  }

  /** Whether somebody of this name was taken in before. */
  knows(name: PersonName): boolean {
    const family = this.#families.get(foldName(name.surname));
    if (family === undefined || family.last === null) return false;
    return name.given.length === 0 || this.#byFullName(name, "either", family) !== null;
  }

  #byOneWord(name: PersonName, gender: Gender, family: Family): Person | null {
    const last = gender === "either" ? family.last : (family.lastOf[gender] ?? family.last);
    if (last !== null && agree(last.gender, gender) && mayBeSamePerson(last.name, name)) return last;
    if (family.last !== null) return null;
    const named = this.#byFirstName.get(foldName(name.surname)) ?? null;
    return named !== null && agree(named.gender, gender) ? named : null;
  }

  #byFullName(name: PersonName, gender: Gender, family: Family): Person | null {
    const tail = this.#byTail.size === 0 ? undefined : this.#byTail.get(keyOf(name));
    if (tail !== undefined) return tail;
    const given = foldName(name.given[0] ?? "");
    const exact = lastMatching(family.byGiven.get(given), name, gender);
    if (exact !== null) return exact;
    if (given.length > 1) return lastMatching(family.byGiven.get(given.charAt(0)), name, gender);
    return lastMatching(family.byGiven.get(`${given}*`), name, gender);
  }

  /** A person known so far by the surname, or by the given name, alone gets the full name. */
  #adopt(name: PersonName, form: NameForm, family: Family): Person | null {
    const { bare } = family;
    if (bare !== null && agree(bare.gender, form.gender)) {
      family.bare = null;
      return bare;
    }
    const first = this.#families.get(foldName(name.given[0] ?? ""));
    if (first === undefined || first.bare === null || first.last !== first.bare) return null;
    const person = first.bare;
    if (!agree(person.gender, form.gender) || person.forms.some(({ form: { core, first } }) => core > first))
      return null;
    first.bare = null;
    return person;
  }

  #create(name: PersonName, form: NameForm, family: Family): Person {
    const person: Person = { name, gender: form.gender, forms: [] };
    this.people.push(person);
    if (name.given.length === 0) family.bare = person;
    return person;
  }

  #remember(person: Person, name: PersonName, form: NameForm, family: Family): void {
    person.forms.push({ form, name });
    if (person.gender === "either") person.gender = form.gender;
    family.last = person;
    family.lastOf[person.gender] = person;
    if (name.given.length === 0) return;
    if (fullness(name) > fullness(person.name)) person.name = name;
    const given = foldName(name.given[0] ?? "");
    const keys = given.length > 1 ? [given, `${given.charAt(0)}*`] : [given];
    for (const key of keys) {
      const namesakes = family.byGiven.get(key);
      if (namesakes === undefined) family.byGiven.set(key, [person]);
      else if (namesakes.at(-1) !== person) namesakes.push(person);
    }
    if (given.length > 1) this.#byFirstName.set(given, person);
    for (let i = 1; i < name.given.length; i += 1) {
      this.#byTail.set(keyOf({ ...name, given: name.given.slice(i) }), person);
    }
  }

  #familyOf(surname: string): Family {
    const known = this.#families.get(surname);
    if (known !== undefined) return known;
    const family: Family = {
      byGiven: new Map(),
      bare: null,
      last: null,
      lastOf: { male: null, female: null, either: null },
    };
    this.#families.set(surname, family);
    return family;
  }
}

/** Whether two things known of a gender may be true of one person. */
function agree(a: Gender, b: Gender): boolean {
  return a === b || a === "either" || b === "either";
}

function lastMatching(namesakes: readonly Person[] | undefined, name: PersonName, gender: Gender): Person | null {
  if (namesakes === undefined) return null;
  for (let i = namesakes.length - 1; i >= Math.max(0, namesakes.length - NAMESAKES); i -= 1) {
    const person = namesakes[i];
    if (person !== undefined && agree(person.gender, gender) && mayBeSamePerson(person.name, name)) return person;
  }
  return null;
}

/** How full a name is: spelt-out given names count more than initials, and more of them more than fewer. */
export function fullness(name: PersonName): number {
  return name.given.reduce((sum, given) => sum + (given.length > 1 ? 10 : 1), 0) + (name.suffix === null ? 0 : 1);
}

function keyOf(name: PersonName): string {
  return [...name.given, name.surname].map(foldName).join(" ");
}

import { foldName } from "../../values/name.ts";
import type { Prose } from "../prose.ts";
import type { NameForm } from "./form.ts";
import { isAcronym } from "./lexicon.ts";
import type { NameType } from "./tables.ts";

/** A group, place, event or work, with every form of its name. */
export interface Thing {
  readonly type: NameType;
  readonly forms: NameForm[];
}

/** Gathers forms of names of things; an acronym that the text explains goes to what it stands for. */
export class ThingRegister {
  readonly things: Thing[] = [];
  readonly #byKey = new Map<string, Thing>();
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #byHead = new Map<string, Thing>();

  constructor(prose: Prose, forms: readonly NameForm[]) {
    this.#aliases = acronymsOf(prose, forms);
  }

  add(form: NameForm, type: NameType): void {
    const key = this.#keyOf(form);
    let thing = this.#byKey.get(key);
    if (thing === undefined) {
      thing = { type, forms: [] };
      this.#byKey.set(key, thing);
      this.things.push(thing);
    }
    thing.forms.push(form);
    const head = key.lastIndexOf(" ");
    if (head >= 0) this.#byHead.set(key.slice(head + 1), thing);
  }

  /** Takes a head noun alone in where it stands for the last full name that has it: "the Council". */
  addShort(form: NameForm): void {
    this.#byHead.get(this.#keyOf(form))?.forms.push(form);
  }

  /** The first words of all keys, so that most words need not be looked up. */
  beginnings(): readonly string[] {
    return [...this.#byKey.keys(), ...this.#aliases.keys()].map((key) => key.split(" ", 1)[0] ?? key);
  }

  /** What goes by a key, or undefined. */
  get(key: string): Thing | undefined {
    return this.#byKey.get(this.#aliases.get(key) ?? key);
  }

  #keyOf(form: NameForm): string {
    const key = form.canonical === null ? form.key : foldName(form.canonical);
    return this.#aliases.get(key) ?? key;
  }
}

/** Acronyms that stand in brackets beside what they abbreviate, or whose letters begin its words. */
function acronymsOf(prose: Prose, forms: readonly NameForm[]): ReadonlyMap<string, string> {
  const { tokens } = prose;
  const aliases = new Map<string, string>();
  const byInitials = new Map<string, string>();
  for (const form of forms) {
    if (form.type === "person" || form.canonical !== null || form.end - form.first < 2) continue;
    const { key } = form;
    const inside = form.end + 1;
    if (tokens.is(form.end, "(") && tokens.is(inside + 1, ")") && isAcronym(tokens, inside)) {
      aliases.set(foldName(tokens.at(inside)), key);
    } else if (tokens.is(form.first - 1, "(") && isAcronym(tokens, form.first - 2)) {
      aliases.set(foldName(tokens.at(form.first - 2)), key);
    }
    if (form.type === "group") byInitials.set(initialsOf(prose, form), key);
  }
  for (const form of forms) {
    if (form.canonical !== null || form.end - form.first > 1 || !isAcronym(tokens, form.first)) continue;
    const acronym = foldName(tokens.at(form.first));
    const key = acronym.length > 2 ? byInitials.get(acronym) : undefined;
    if (key !== undefined && !aliases.has(acronym)) aliases.set(acronym, key);
  }
  return aliases;
}

/** The first letters of the capitalised words. */
function initialsOf({ tokens }: Prose, form: NameForm): string {
  let initials = "";
  for (let i = form.first; i < form.end; i += 1) {
    const letter = tokens.text[tokens.start(i)] ?? "";
    if (letter !== letter.toLowerCase()) initials += letter.toLowerCase();
  }
  return initials;
}

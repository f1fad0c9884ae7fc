import { parseCaseDate } from "../casebook/case-date.ts";
import type { Casebook, Declaration } from "../casebook/casebook.ts";
import { newId } from "../casebook/new-id.ts";
import { asWords, type Draft } from "../casebook/written-form.ts";
import type { Vital } from "../check/lives/lives.ts";
import type { Reading } from "../examine.ts";
import type { NameEntry } from "../recognise/mention.ts";
import { foldName } from "../values/name.ts";

/** The kinds of names that a casebook declares; works are not among them. */
const kinds = ["place", "group", "person", "event"] as const;

/** In which they are written. */
const order: readonly string[] = kinds;

/** Everybody and everything that a text names, with ids of the casebook or new ones. */
export class DraftedNames {
  readonly #drafts: Draft[] = [];
  readonly #reading: Reading;
  readonly #known: ReadonlyMap<string, string>;
  /** The first name of the reading under each key. */
  readonly #places = new Map<string, number>();
  readonly #byKey = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(reading: Reading, casebook: Casebook, taken: Set<string>) {
    this.#reading = reading;
    this.#taken = taken;
    this.#known = knownNames(casebook);
    for (const [i, entry] of reading.names.entries()) {
      const key = keyOf(entry.type, entry.label);
      if (isDrafted(entry) && !this.#places.has(key)) this.#places.set(key, i);
    }
  }

  /** Those that were asked for and are not of the casebook. */
  get drafts(): readonly Draft[] {
    return [...this.#drafts].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }

  /** Drafts every name of the text, whether anything asks for it or not. */
  draftAll(): void {
    for (const key of this.#places.keys()) this.#named(key);
  }

  /** The id of a name by its index in the reading, where it is one of a kind. */
  idOf(index: number, ...wanted: readonly NameEntry["type"][]): string | null {
    const entry = this.#reading.names[index];
    if (entry === undefined || !wanted.includes(entry.type)) return null;
    return this.#named(keyOf(entry.type, entry.label));
  }

  /** The id of a claimant who has no name in the reading. */
  claimant(words: string): string {
    const key = keyOf("person", words);
    return this.#named(key) ?? this.#keep(key, this.#draft("person", words, []));
  }

  /** An id where the words are a name of one of these kinds; else the words. */
  orWords(words: string, ...wanted: readonly NameEntry["type"][]): string {
    const ids = wanted.flatMap((type) => this.#named(keyOf(type, words)) ?? []);
    return ids[0] ?? asWords(words);
  }

  /** The id of a name of the text; null where the text has no such name. */
  #named(key: string): string | null {
    const made = this.#byKey.get(key);
    if (made !== undefined) return made;
    const index = this.#places.get(key);
    const entry = index === undefined ? undefined : this.#reading.names[index];
    if (index === undefined || entry === undefined) return null;
    const id = this.#known.get(key) ?? this.#draft(entry.type, entry.label, lifeOf(index, this.#reading));
    return this.#keep(key, id);
  }

  #keep(key: string, id: string): string {
    this.#byKey.set(key, id);
    return id;
  }

  #draft(kind: string, label: string, fields: Draft["fields"]): string {
    const id = newId(label, kind, this.#taken);
    this.#taken.add(id);
    this.#drafts.push({ kind, id, title: label, comment: "draft", fields });
    return id;
  }
}

function keyOf(type: string, words: string): string {
  return `${type} ${foldName(words)}`;
}

function isDrafted(entry: NameEntry): boolean {
  return kinds.some((kind) => kind === entry.type);
}

function lifeOf(index: number, { persons }: Reading): Draft["fields"] {
  const life = persons.lives.get(index);
  const date = (name: string, vital: Vital | null | undefined) => {
    const edtf = vital?.mention.date.edtf ?? null;
    return edtf === null || parseCaseDate(edtf) === null ? [] : [[name, edtf] as const];
  };
  return [...date("born", life?.birth), ...date("died", life?.death)];
}

/** The names that a casebook has, each under its kind. */
function knownNames({ byKind }: Casebook): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const one of kinds.flatMap((kind): readonly Declaration[] => byKind[kind])) {
    const also = "also" in one.fields ? one.fields.also.map(({ text }) => text) : [];
    for (const name of [one.title ?? "", ...also]) if (name !== "") known.set(keyOf(one.kind, name), one.id);
  }
  return known;
}

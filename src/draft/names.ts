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
  readonly drafts: Draft[] = [];
  readonly #ids: readonly (string | null)[];
  readonly #byLabel = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(reading: Reading, casebook: Casebook, taken: Set<string>) {
    this.#taken = taken;
    const known = knownNames(casebook);
    this.#ids = reading.names.map((entry, i) => {
      if (!isDrafted(entry)) return null;
      const key = `${entry.type} ${foldName(entry.label)}`;
      const id = known.get(key) ?? this.#byLabel.get(key) ?? this.#draft(entry.type, entry.label, lifeOf(i, reading));
      this.#byLabel.set(key, id);
      return id;
    });
    this.drafts.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }

  /** The id of a name by its index in the reading, where it is one of a kind. */
  idOf(index: number, ...wanted: readonly NameEntry["type"][]): string | null {
    const id = this.#ids[index] ?? null;
    return wanted.some((type) => [...this.#byLabel].some(([key, one]) => one === id && key.startsWith(`${type} `)))
      ? id
      : null;
  }

  /** The id of a claimant who has no name in the reading. */
  claimant(words: string): string {
    const key = `person ${foldName(words)}`;
    const id = this.#byLabel.get(key) ?? this.#draft("person", words, []);
    this.#byLabel.set(key, id);
    return id;
  }

  /** An id where the words are a name of one of these kinds; else the words. */
  orWords(words: string, ...wanted: readonly NameEntry["type"][]): string {
    const ids = wanted.flatMap((type) => this.#byLabel.get(`${type} ${foldName(words)}`) ?? []);
    return ids[0] ?? asWords(words);
  }

  #draft(kind: string, label: string, fields: Draft["fields"]): string {
    const id = newId(label, kind, this.#taken);
    this.#taken.add(id);
    this.drafts.push({ kind, id, title: label, comment: "draft", fields });
    return id;
  }
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
    for (const name of [one.title ?? "", ...also]) if (name !== "") known.set(`${one.kind} ${foldName(name)}`, one.id);
  }
  return known;
}

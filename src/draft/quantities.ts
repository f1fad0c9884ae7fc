import { parseCaseDate } from "../casebook/case-date.ts";
import type { Quantity } from "../casebook/casebook.ts";
import { newId } from "../casebook/new-id.ts";
import type { Named } from "../casebook/reading/reference.ts";
import { unitOf } from "../casebook/relation/words.ts";
import { asText, asWords, type Draft, oneLine } from "../casebook/written-form.ts";
import { restated } from "../check/rules/arithmetic/restated.ts";
import type { PartWhole } from "../check/ties/part-whole.ts";
import type { Reading } from "../examine.ts";
import type { FigureMention } from "../recognise/mention.ts";
import { quoteOf } from "../text/span.ts";
import type { DraftedNames } from "./names.ts";

/** A quantity that figures of a text speak of, with what is tied to it. */
interface DraftedQuantity {
  readonly id: string;
  readonly title: string | null;
  readonly scope: Draft["fields"];
  readonly within: Set<string>;
  readonly sum: { readonly field: "parts" | "includes"; readonly ids: readonly string[] } | null;
}

/** The quantities of a text: one for each figure, or for several that count the same. */
export class DraftedQuantities {
  readonly #reading: Reading;
  readonly #names: DraftedNames;
  readonly #taken: Set<string>;
  readonly #byFigure = new Map<FigureMention, string>();
  /** For a figure that comes back, its mention before. */
  readonly #earlier: ReadonlyMap<FigureMention, FigureMention>;
  readonly #byScope = new Map<string, string>();
  readonly #quantities = new Map<string, DraftedQuantity>();

  /** `known` are the casebook's own, which are not drafted again; `claimed` those of figures that it has claims of. */
  constructor(
    reading: Reading,
    names: DraftedNames,
    taken: Set<string>,
    known: readonly Quantity[],
    claimed: ReadonlyMap<FigureMention, string>,
  ) {
    this.#reading = reading;
    this.#names = names;
    this.#taken = taken;
    for (const one of known) this.#byScope.set(JSON.stringify(scopeFields(one)), one.id);
    for (const [mention, id] of claimed) this.#byFigure.set(mention, id);
    this.#earlier = mentionsAgain(reading);
    for (const mention of reading.figures) if (isCounted(mention)) this.of(mention);
    for (const { partWholes } of reading.ties) {
      for (const tie of partWholes) if (!tie.loose || addsUp(tie)) this.#tie(tie);
    }
  }

  /** The quantity that a figure is of; it is drafted where it is not. */
  of(mention: FigureMention): string {
    return this.#known(mention, mention.figure.kind === "share" ? "share" : mention.unit);
  }

  /** The quantity that a share is the share of a whole of, counted in what the whole is. */
  partOf(share: FigureMention, whole: FigureMention): string {
    return this.#known(share, whole.unit);
  }

  #known(mention: FigureMention, counts: string | null): string {
    const earlier = this.#earlier.get(mention);
    const known = this.#byFigure.get(mention) ?? (earlier === undefined ? undefined : this.#byFigure.get(earlier));
    if (known !== undefined) {
      this.#byFigure.set(mention, known);
      return known;
    }
    const scope = this.#scopeOf(mention, counts);
    const { outcome, when } = mention.frame;
    const key = outcome !== null && when !== null ? JSON.stringify(scope) : null;
    const same = key === null ? undefined : this.#byScope.get(key);
    const id = same ?? this.#draft(mention, scope);
    this.#byFigure.set(mention, id);
    if (key !== null) this.#byScope.set(key, id);
    return id;
  }

  /** The quantity that a figure is of, if it is one that counts. */
  find(mention: FigureMention): string | null {
    return this.#byFigure.get(mention) ?? null;
  }

  /** Puts a quantity within another, unless that one lies in it already. */
  putWithin(part: string, whole: string): void {
    if (this.#liesIn(whole, part)) return;
    this.#quantities.get(part)?.within.add(whole);
    this.#countAs(part, whole);
  }

  get drafts(): readonly Draft[] {
    return [...this.#quantities.values()].map(({ id, title, scope, within, sum }) => ({
      kind: "quantity",
      id,
      title,
      comment: "draft",
      fields: [
        ...scope,
        ...(within.size === 0 ? [] : [["within", [...within].join(", ")] as const]),
        ...(sum === null ? [] : [[sum.field, sum.ids.join(", ")] as const]),
      ],
    }));
  }

  #draft(mention: FigureMention, scope: Draft["fields"]): string {
    const { outcome, when } = mention.frame;
    const counted = countedWords(mention, this.#reading);
    const words = [counted ?? mention.unit ?? mention.figure.kind, outcome ?? "", when ?? ""].join(" ");
    const id = newId(words, "quantity", this.#taken);
    this.#taken.add(id);
    const title = counted === null ? null : [counted, ...(outcome === null ? [] : [outcome])].join(", ");
    this.#quantities.set(id, { id, title, scope, within: new Set(), sum: null });
    return id;
  }

  #scopeOf({ frame }: FigureMention, counts: string | null): Draft["fields"] {
    const { outcome, who, where, when } = frame;
    return [
      ...(counts === null ? [] : [["counts", asText(counts)] as const]),
      ...(outcome === null ? [] : [["outcome", outcome] as const]),
      ...(who === null || oneLine(who) === "" ? [] : [["who", this.#names.orWords(who, "group", "person")] as const]),
      ...(where === null || oneLine(where) === "" ? [] : [["where", this.#names.orWords(where, "place")] as const]),
      ...(when === null || parseCaseDate(when) === null ? [] : [["when", when] as const]),
    ];
  }

  /** Several parts are added up, as the audit of them does; one alone, or a second set of parts, is within the whole. */
  #tie(tie: PartWhole): void {
    const whole = this.find(tie.whole);
    const parts = tie.parts.flatMap((part) => this.find(part) ?? []);
    if (whole === null || parts.length < tie.parts.length || new Set([...parts, whole]).size <= parts.length) return;
    const known = this.#quantities.get(whole);
    const isSum = parts.length > 1 && known?.sum === null;
    if (known === undefined || parts.some((part) => this.#liesIn(whole, part))) return;
    if (isSum) {
      const field = tie.exhaustive ? "parts" : "includes";
      this.#quantities.set(whole, { ...known, sum: { field, ids: parts } });
      for (const part of parts) this.#countAs(part, whole);
    } else for (const part of parts) this.putWithin(part, whole);
  }

  /** Smacks among the boats are counted in boats: what the whole counts in is taken over from it. */
  #countAs(part: string, whole: string): void {
    const known = this.#quantities.get(part);
    const countsIn = (one: DraftedQuantity | undefined) => one?.scope.find(([name]) => name === "counts")?.[1];
    if (known !== undefined && countsIn(known) !== countsIn(this.#quantities.get(whole))) {
      this.#quantities.set(part, { ...known, scope: known.scope.filter(([name]) => name !== "counts") });
    }
  }

  /** Whether a quantity is another one, or lies in it. */
  #liesIn(id: string, other: string): boolean {
    const around = new Set([id]);
    for (const one of around) {
      for (const whole of this.#quantities.get(one)?.within ?? []) around.add(whole);
      for (const [whole, { sum }] of this.#quantities) if (sum?.ids.includes(one)) around.add(whole);
    }
    return around.has(other);
  }
}

/** The scope that a quantity of the casebook has, as a draft would write it. */
function scopeFields({ fields }: Quantity): Draft["fields"] {
  const { counts, outcome, who, where, when } = fields;
  const word = ([one]: readonly Named[]) => (one === undefined ? null : (one.id ?? asWords(one.text)));
  const all = [
    ["counts", counts === null ? null : asText(counts.text)],
    ["outcome", outcome?.text ?? null],
    ["who", word(who)],
    ["where", word(where)],
    ["when", when?.text ?? null],
  ] as const;
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** Whether parts of other nouns than the whole's give it to the last digit. */
function addsUp({ whole, parts, exhaustive }: PartWhole): boolean {
  const sizes = parts.map(({ figure }) => (figure.hedge === null ? (figure.number.low ?? Number.NaN) : Number.NaN));
  return exhaustive && parts.length > 1 && sizes.reduce((a, b) => a + b, 0) === whole.figure.number.low;
}

/** The figures that the audit of restated ones found to be the same as one before. */
function mentionsAgain({ figures, findings }: Reading): ReadonlyMap<FigureMention, FigureMention> {
  const byStart = new Map(figures.map((mention) => [mention.span.start, mention]));
  const pairs = findings.flatMap(({ code, verdict, labels }) => {
    const [later, earlier] = labels.map(({ span }) => byStart.get(span.start));
    const isAgain = code === restated.name && verdict === "holds" && later !== undefined && earlier !== undefined;
    return isAgain ? [[later, earlier] as const] : [];
  });
  return new Map(pairs);
}

/** Whether a figure counts something, so that it is of a quantity; lengths of time and shares are of another sort. */
function isCounted({ figure, unit }: FigureMention): boolean {
  const isCount = ["count", "money", "measure", "indefinite"].includes(figure.kind);
  return isCount && (unit === null || (unitOf(unit) === undefined && !/^(?:shares?|per ?cent|%)$/iu.test(unit)));
}

function countedWords({ counted }: FigureMention, { prose }: Reading): string | null {
  const words = counted === null ? "" : oneLine(quoteOf(prose.text, counted));
  return words === "" ? null : words;
}

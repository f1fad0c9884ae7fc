import type { Quantity } from "../casebook/casebook.ts";
import type { Draft } from "../casebook/written-form.ts";
import type { Book } from "../render/site/book.ts";
import { foldName } from "../values/name.ts";
import type { Choice } from "./proposal-protocol.ts";

/** What speaks for a quantity and against it, dimension by dimension: what happened tells most. */
const weights = { outcome: 3, when: 3, where: 1, who: 1, counts: 1 } as const;

type Dimension = keyof typeof weights;

const dimensions = Object.keys(weights) as readonly Dimension[];

/** The quantities of a casebook, those first whose scope fits one that was drafted; and how many fit. */
export function fittingQuantities(drafted: Draft | null, book: Book): { all: readonly Choice[]; fitting: number } {
  const { quantity } = book.inquiry.casebook.byKind;
  const wanted = new Map(drafted?.fields ?? []);
  const scored = quantity.map((one) => ({ one, score: drafted === null ? 0 : score(one, wanted, book) }));
  scored.sort((a, b) => b.score - a.score);
  return {
    all: scored.map(({ one: { id, title } }) => ({ id, name: title ?? id })),
    fitting: scored.filter((entry) => entry.score > 0).length,
  };
}

/** More than nothing where something known of both is the same, and nothing known of both differs. */
function score(quantity: Quantity, wanted: ReadonlyMap<string, string>, book: Book): number {
  let sum = 0;
  for (const dimension of dimensions) {
    const [theirs, ours] = [scopeWord(quantity, dimension, book), wanted.get(dimension)];
    if (theirs === null || ours === undefined) continue;
    const same = folded(theirs) === folded(ours);
    if (!same && dimension !== "counts") return 0;
    if (same) sum += weights[dimension];
  }
  return sum > weights.counts ? sum : 0;
}

/** What is known of a quantity, with what it takes over from its wholes. */
function scopeWord({ id }: Quantity, dimension: Dimension, book: Book): string | null {
  const scope = book.inquiry.scopes.of(id);
  if (scope === undefined) return null;
  if (dimension === "outcome") return scope.outcome;
  if (dimension === "when") return scope.when?.text ?? null;
  if (dimension === "counts") return scope.unit;
  const [first] = scope[dimension];
  return first === undefined ? null : (first.id ?? first.text);
}

function folded(words: string): string {
  return foldName(words.replace(/^"|"$/gu, ""));
}

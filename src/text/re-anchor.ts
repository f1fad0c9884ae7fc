import type { Anchor } from "./anchor.ts";
import type { QuotableText } from "./quotable-text.ts";
import type { Span } from "./span.ts";

/**
 * Where a quote stands in its source now. `exact`: where it was, or in the only place; `moved`: word for word, but
 * elsewhere; `fuzzy`: only words like it, which a person has to confirm; `ambiguous`: in several places, and nothing
 * tells which is meant; `orphan`: nowhere.
 */
export type Standing =
  | { readonly type: "exact" | "moved"; readonly span: Span }
  | { readonly type: "ambiguous"; readonly spans: readonly Span[] }
  | { readonly type: "fuzzy"; readonly span: Span; readonly score: number }
  | { readonly type: "orphan" };

/** Looks for a quote in a text; `known` says where it stood when it was last confirmed, and between which words. */
export function reAnchor(text: string, quotable: QuotableText, quote: string, known: Anchor | null): Standing {
  const found = quotable.find(quote);
  const [only] = found;
  if (only === undefined) return nearestTo(quotable, quote);
  if (known === null) return found.length === 1 ? { type: "exact", span: only } : { type: "ambiguous", spans: found };
  const same = found.find(({ start, end }) => start === known.start && end === known.end);
  if (same !== undefined) return { type: "exact", span: same };
  if (found.length === 1) return { type: "moved", span: only };
  const scores = found.map((span) => contextOf(text, span, known));
  const best = Math.max(...scores);
  const likely = found.filter((_, i) => scores[i] === best);
  const [first] = likely;
  return first !== undefined && likely.length === 1
    ? { type: "moved", span: first }
    : { type: "ambiguous", spans: likely };
}

function nearestTo(quotable: QuotableText, quote: string): Standing {
  const like = quotable.mostLike(quote);
  return like === null ? { type: "orphan" } : { type: "fuzzy", ...like };
}

/** How many code units of context are the same, outward from the quote. */
function contextOf(text: string, { start, end }: Span, { prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

import type { Claim, Testimony } from "../casebook/casebook.ts";
import { partsOf } from "../casebook/relation.ts";
import { citedIn, placesOf } from "../check/cited-words.ts";
import type { Reading } from "../examine.ts";
import type { FigureMention } from "../recognise/mention.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { quoteOf, type Span } from "../text/span.ts";

/** The figures of a reading that a casebook has a claim of: one that quotes the figure, and says it. */
export function claimedFigures(
  reading: Reading,
  source: string,
  inquiry: Inquiry,
): ReadonlyMap<FigureMention, Claim | Testimony> {
  const quotes = quotesIn(source, inquiry).sort((a, b) => a.span.start - b.span.start);
  const longest = quotes.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const claimed = new Map<FigureMention, Claim | Testimony>();
  let from = 0;
  for (const mention of [...reading.figures].sort((a, b) => a.span.start - b.span.start)) {
    while ((quotes[from]?.span.start ?? Number.POSITIVE_INFINITY) < mention.span.start - longest) from += 1;
    for (let i = from; (quotes[i]?.span.start ?? Number.POSITIVE_INFINITY) < mention.span.end; i += 1) {
      const quote = quotes[i];
      // A quote may leave out the hedge that the figure begins with.
      if (quote === undefined || quote.span.end <= mention.span.start || !says(quote.claim, mention, reading)) continue;
      claimed.set(mention, quote.claim);
      break;
    }
  }
  return claimed;
}

/** What a relation has on its left, where that is a quantity alone: what a claim is of. */
export function subjectOf({ fields }: Claim | Testimony): string | null {
  const left = fields.says?.type === "relation" ? fields.says.relation.sides[0] : undefined;
  return left?.type === "id" && left.point === null ? left.id : null;
}

function quotesIn(source: string, inquiry: Inquiry): { readonly span: Span; readonly claim: Claim | Testimony }[] {
  const file = inquiry.sources.get(source);
  return [...citedIn(inquiry)].flatMap((cited) => {
    const claim = inquiry.casebook.declarations.get(cited.id);
    if (cited.file !== file || (claim?.kind !== "claim" && claim?.kind !== "testimony")) return [];
    const [span] = placesOf(cited);
    return span === undefined ? [] : [{ span, claim }];
  });
}

/** Whether a claim says a figure: has a number of the same size, or the same words where it has none. */
function says({ fields }: Claim | Testimony, { figure, span }: FigureMention, { prose }: Reading): boolean {
  const saying = fields.says;
  if (saying === null) return false;
  if (saying.type === "words") return saying.text.includes(quoteOf(prose.text, span));
  const parts = saying.relation === null ? [] : saying.relation.sides.flatMap((side) => [...partsOf(side)]);
  return parts.some(
    (part) =>
      "figure" in part &&
      part.figure.number.low === figure.number.low &&
      part.figure.number.high === figure.number.high,
  );
}

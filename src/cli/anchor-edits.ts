import { quoted } from "../casebook/reading/quotation.ts";
import type { Tree } from "../casebook/tree.ts";
import { asQuotation } from "../casebook/written-form.ts";
import { wordsAt } from "../render/quotation-diagnostic.ts";
import { anchorIn, type Quotation } from "../resolve/citations.ts";
import type { Anchor } from "../text/anchor.ts";

/** What is to be written so that quotations stand as they were confirmed. */
export interface AnchorEdits {
  /** The places of all quotations that stand, by their keys. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Files of the casebook with the words of the source in place of those quoted, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that were confirmed, and are now as they should be. */
  readonly settled: ReadonlySet<Quotation>;
}

/** Takes what stands where it stood, and what is confirmed; of all else, the place that was known is kept. */
export function anchorEdits(
  quotations: readonly Quotation[],
  known: ReadonlyMap<string, Anchor>,
  files: ReadonlyMap<string, Tree>,
  isConfirmed: (quotation: Quotation) => boolean,
): AnchorEdits {
  const anchors = new Map<string, Anchor>();
  const replaced: Quotation[] = [];
  const settled = new Set<Quotation>();
  for (const quotation of quotations) {
    const { key, source, standing, citation } = quotation;
    const before = known.get(key);
    const stands = standing.type === "exact" || isConfirmed(quotation);
    const span = "span" in standing && stands ? standing.span : null;
    if (source === null || span === null) {
      if (before !== undefined) anchors.set(key, before);
    } else if (standing.type === "fuzzy" && asQuotation(wordsAt(quotation, span)) !== null) {
      replaced.push(quotation);
      settled.add(quotation);
      anchors.set(key, anchorIn(source, span, wordsAt(quotation, span)));
    } else if (standing.type !== "fuzzy") {
      settled.add(quotation);
      anchors.set(key, anchorIn(source, span, citation.quote));
    }
  }
  return { anchors, files: editedFiles(replaced, files), settled };
}

function editedFiles(replaced: readonly Quotation[], files: ReadonlyMap<string, Tree>): ReadonlyMap<string, string> {
  const edited = new Map<string, string>();
  // From the last to the first, so that no edit moves the place of another.
  const backwards = [...replaced].sort((a, b) => b.citation.span.start - a.citation.span.start);
  for (const quotation of backwards) {
    const { citation, standing } = quotation;
    if (citation.quoteSpan === null || standing.type !== "fuzzy") continue;
    const text = edited.get(citation.path) ?? files.get(citation.path)?.text ?? "";
    const { start, end } = citation.quoteSpan;
    edited.set(citation.path, text.slice(0, start) + quoted(wordsAt(quotation, standing.span)) + text.slice(end));
  }
  return edited;
}

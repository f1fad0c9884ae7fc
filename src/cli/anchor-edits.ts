import { quoted } from "../casebook/reading/quotation.ts";
import type { Tree } from "../casebook/tree.ts";
import { asQuotation } from "../casebook/written-form.ts";
import { paragraphsOf } from "../read/paragraphs.ts";
import { wordsAt } from "../render/quotation-diagnostic.ts";
import { anchorIn, type Quotation } from "../resolve/citations.ts";
import type { Anchor } from "../text/anchor.ts";
import type { Span } from "../text/span.ts";

/** What is to be written so that quotations stand as they were confirmed. */
export interface AnchorEdits {
  /** The places of all quotations that stand, by their keys. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Files of the casebook with the words of the source, and the paragraphs they stand in, by their paths. */
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
  const edits: Edit[] = [];
  const settled = new Set<Quotation>();
  for (const quotation of quotations) {
    const { key, source, standing, citation } = quotation;
    const before = known.get(key);
    const stands = standing.type === "exact" || isConfirmed(quotation);
    const span = "span" in standing && stands ? standing.span : null;
    if (source === null || span === null) {
      if (before !== undefined) anchors.set(key, before);
    } else if (standing.type === "fuzzy" && asQuotation(wordsAt(quotation, span)) !== null) {
      edits.push(...wordsEdit(quotation, span), ...placeEdit(quotation, span, files));
      settled.add(quotation);
      anchors.set(key, anchorIn(source, span, wordsAt(quotation, span)));
    } else if (standing.type !== "fuzzy") {
      if (standing.type === "moved") edits.push(...placeEdit(quotation, span, files));
      settled.add(quotation);
      anchors.set(key, anchorIn(source, span, citation.quote));
    }
  }
  return { anchors, files: editedFiles(edits, files), settled };
}

/** Words to stand in a file of the casebook in place of others. */
interface Edit {
  readonly path: string;
  readonly span: Span;
  readonly words: string;
}

/** The words of the source in place of those quoted. */
function wordsEdit(quotation: Quotation, span: Span): readonly Edit[] {
  const { path, quoteSpan } = quotation.citation;
  return quoteSpan === null ? [] : [{ path, span: quoteSpan, words: quoted(wordsAt(quotation, span)) }];
}

/** The paragraph that the words stand in now, where the casebook names another. */
function placeEdit({ citation, source }: Quotation, span: Span, files: ReadonlyMap<string, Tree>): readonly Edit[] {
  const { path, locator, quoteSpan } = citation;
  if (source === null || locator?.type !== "paragraph" || quoteSpan === null) return [];
  const [first, last] = paragraphsOf(source.document, span) ?? [];
  if (first === undefined || last === undefined) return [];
  if (Number(locator.from) === first && Number(locator.to) === last) return [];
  const from = citation.source.span.end;
  const between = files.get(path)?.text.slice(from, quoteSpan.start) ?? "";
  const start = from + between.indexOf(locator.text);
  const sign = /^[¶§]/u.exec(locator.text)?.[0] ?? "¶";
  const words = first === last ? `${sign}${first}` : `${sign}${first}–${last}`;
  return [{ path, span: { start, end: start + locator.text.length }, words }];
}

function editedFiles(edits: readonly Edit[], files: ReadonlyMap<string, Tree>): ReadonlyMap<string, string> {
  const edited = new Map<string, string>();
  // From the last to the first, so that no edit moves the place of another.
  for (const { path, span, words } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const text = edited.get(path) ?? files.get(path)?.text ?? "";
    edited.set(path, text.slice(0, span.start) + words + text.slice(span.end));
  }
  return edited;
}

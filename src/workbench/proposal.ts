import type { Source } from "../casebook/casebook.ts";
import type { Draft } from "../casebook/written-form.ts";
import { draftFor, draftInWords } from "../draft/draft-for.ts";
import type { Book } from "../render/site/book.ts";
import type { Span } from "../text/span.ts";
import { fittingQuantities } from "./fitting-quantities.ts";
import type { Choice, ClaimProposal } from "./proposal-protocol.ts";

/** What is proposed for words of a source; null where there are none at such a place. */
export function proposalFor(
  book: Book,
  source: Source,
  inFile: Span,
  figure: number | null,
  file: string,
): ClaimProposal | null {
  const document = book.inquiry.sources.get(source.id)?.document;
  const span = document?.running.toRunning(inFile) ?? null;
  if (document === undefined || span === null) return null;
  const reading = book.readingOf(source.id);
  const { casebook } = book.inquiry;
  const { claims, needs, figures } =
    reading === null ? draftInWords(document, source, casebook, span) : draftFor(reading, source, casebook, span);
  const asked =
    figure === null
      ? 0
      : figures.findIndex(({ start }) => document.running.toSource({ start, end: start + 1 }).start === figure);
  return {
    source: source.id,
    claims,
    chosen: Math.max(0, asked),
    needs,
    speakers: speakersOf(book),
    quantities: claims.map((claim) => fittingQuantities(subjectIn(claim, needs), book)),
    file,
  };
}

/** The drafted quantity that a claim is of. */
function subjectIn(claim: Draft, needs: readonly Draft[]): Draft | null {
  const says = claim.fields.find(([name]) => name === "says")?.[1] ?? "";
  const id = /^[a-z][a-z0-9-]*(?= [=<>])/u.exec(says)?.[0];
  return needs.find((draft) => draft.id === id) ?? null;
}

/** Whoever can say something, by name. */
function speakersOf({ inquiry }: Book): readonly Choice[] {
  const { person, group, source } = inquiry.casebook.byKind;
  return [...person, ...group, ...source].map(({ id, title }) => ({ id, name: title ?? id }));
}

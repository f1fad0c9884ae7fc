import type { Casebook, Source } from "../casebook/casebook.ts";
import { newId } from "../casebook/new-id.ts";
import { asQuotation, type Draft, oneLine } from "../casebook/written-form.ts";
import type { Reading } from "../examine.ts";
import type { Document } from "../read/document.ts";
import type { FigureMention } from "../recognise/mention.ts";
import { quoteOf, type Span } from "../text/span.ts";
import { draftingOf } from "./drafting.ts";
import { citationOf } from "./passages.ts";

/** What is proposed of some words of a source: to be edited by whoever chose them. */
export interface PassageDraft {
  /** A claim for every figure in the words, or one in words where they have none; each quotes just these words. */
  readonly claims: readonly Draft[];
  /** The figure of each claim, in the running text. */
  readonly figures: readonly Span[];
  /** Whom and what the claims speak of, as far as the casebook does not have it. */
  readonly needs: readonly Draft[];
}

/** Drafts claims for a span of the running text. Their ids are free in the casebook. */
export function draftFor(reading: Reading, source: Source, casebook: Casebook, span: Span): PassageDraft {
  const isChosen = ({ span: own }: FigureMention) => own.start < span.end && own.end > span.start;
  const shares = reading.ties.flatMap((tie) => tie.shares.filter(({ share }) => isChosen(share)));
  const tied = new Set(shares.flatMap(({ whole, part }) => [whole, ...(part === null ? [] : [part])]));
  const figures = reading.figures.filter((mention) => isChosen(mention) || tied.has(mention));
  const drafting = draftingOf({ ...reading, figures }, source, casebook, { allNames: false, claimed: new Map() });
  const { names, quantities } = drafting;
  const claims = drafting.claims.filter(({ mention }) => isChosen(mention));
  if (claims.length === 0) return draftInWords(reading.document, source, casebook, span);
  const cited = citationOf(reading.document, source.id, span);
  return {
    claims: claims.map(({ draft }) => quoting(draft, cited)),
    figures: claims.map(({ mention }) => mention.span),
    needs: [...names, ...quantities].map(unmarked),
  };
}

/** A claim that says some words of a document as they are. */
export function draftInWords(document: Document, source: Source, casebook: Casebook, span: Span): PassageDraft {
  const words = oneLine(quoteOf(document.running.text, span));
  const by = source.fields.by.find(({ id }) => id !== null)?.id ?? source.id;
  const says = asQuotation(words);
  const claim: Draft = {
    kind: "claim",
    id: newId(words, "claim", new Set(casebook.declarations.keys())),
    title: null,
    fields: [
      ["by", by],
      ["in", citationOf(document, source.id, span)],
      ...(says === null ? [] : [["says", says] as const]),
    ],
  };
  return { claims: [claim], figures: [], needs: [] };
}

/** What a person has chosen is no draft any more. */
function unmarked({ comment: _, ...draft }: Draft): Draft {
  return draft;
}

function quoting(draft: Draft, citation: string): Draft {
  return {
    ...unmarked(draft),
    fields: draft.fields.map(([name, value]) => (name === "in" ? [name, citation] : [name, value])),
  };
}

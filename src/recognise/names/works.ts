import type { Prose } from "../prose.ts";
import type { Quotation } from "../quotations.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { NameForm } from "./form.ts";
import { isCapital, keyOf } from "./lexicon.ts";

/** A title longer than this is a quotation. */
const LONGEST_TITLE = 14;
/** How far before a title the noun for the work may stand. */
const REACH = 6;

/** Finds the titles of works among the quotations: those written with capitals, after a noun for a work or a possessive. */
export function findWorks(prose: Prose): readonly NameForm[] {
  const works: NameForm[] = [];
  let sentence = 0;
  for (const quotation of prose.quotations) {
    if (!isTitle(prose, quotation) || !isAnnounced(prose, quotation.first - 2)) continue;
    while (sentence + 1 < prose.sentences.length && (prose.sentences[sentence]?.end ?? 0) <= quotation.first)
      sentence += 1;
    const { first } = quotation;
    const end = pastComma(prose, quotation);
    works.push({
      first,
      end,
      core: first,
      sentence,
      type: "work",
      impersonal: true,
      short: false,
      canonical: null,
      key: keyOf(prose, first, end, "work"),
      gender: "either",
    });
  }
  return works;
}

/** American style puts a comma inside the quotation. */
function pastComma({ tokens }: Prose, quotation: Quotation): number {
  const last = quotation.end - 1;
  return tokens.is(last, ",") || tokens.is(last, ".") ? last : quotation.end;
}

/** Whether the first word and every longer one has a capital. */
function isTitle({ tokens }: Prose, { first, end, goesOn }: Quotation): boolean {
  if (goesOn || end - first > LONGEST_TITLE || !isCapital(tokens, first)) return false;
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) !== TokenKind.word) continue;
    if (tokens.shape(i) === Shape.lower && tokens.end(i) - tokens.start(i) > 4) return false;
  }
  return true;
}

/** Whether a noun for a work stands before token `last`, or a possessive ends there. */
function isAnnounced({ tokens, language }: Prose, last: number): boolean {
  const { nameWorks, nameCallings } = language.tables;
  if (tokens.is(last, "'s") || tokens.is(last, "\u2019s")) return true;
  for (let i = last; i > last - REACH && i >= 0; i -= 1) {
    if (nameWorks.get(tokens, i)) return true;
    if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, ",") && !nameCallings.get(tokens, i)) return false;
  }
  return false;
}

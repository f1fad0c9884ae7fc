import type { FieldType, Known, Place, Reader, Written } from "../field.ts";
import { mixedSorts } from "../problems/mixed-sorts.ts";
import { noComparison } from "../problems/no-comparison.ts";
import { notLinear as notLinearProblem } from "../problems/not-linear.ts";
import { zeroDivisor as zeroDivisorProblem } from "../problems/zero-divisor.ts";
import { zeroDivisor } from "../relation/divisors.ts";
import { notLinear } from "../relation/linear.ts";
import { readRelation } from "../relation/read-relation.ts";
import { settle } from "../relation/settle.ts";
import { sortOf } from "../relation/sort-of.ts";
import { nameOf } from "../relation/sorts.ts";
import { tokensOf } from "../relation/tokens.ts";
import { isReserved } from "../relation/words.ts";
import type { Relation } from "../relation.ts";
import { isQuotation } from "./quotation.ts";
import { readWords } from "./text.ts";

/**
 * What a claim says. `unusable` was meant as a relation, but has a mistake that has been told; where it can be read at
 * all, it is there to look at and not to reason with.
 */
export type Saying = Place & { readonly text: string } & (
    | { readonly type: "words" }
    | { readonly type: "relation"; readonly relation: Relation }
    | { readonly type: "unusable"; readonly relation: Relation | null }
  );

/** A relation, or words. Whatever has a sign of comparison outside quotation marks is meant as a relation. */
export const saying: FieldType<Saying> = {
  name: "saying",
  form: "a relation, or words",
  takesText: true,
  read,
};

function read(written: Written, reader: Reader): Saying {
  const { span, text, isText } = written;
  const place = readWords(written, reader);
  if (isText || isQuotation(text)) return { ...place, type: "words" };
  if (!hasComparison(text)) {
    if (looksLikeRelation(text, span.start, reader)) reader.report(noComparison, span, text);
    return { ...place, type: "words" };
  }
  const read = readRelation(text, span.start, reader);
  if (read === null) return { ...place, type: "unusable", relation: null };
  const { relation, isUsable } = settled(read, text, reader);
  const { path } = place;
  return isUsable
    ? { path, span, text: place.text, type: "relation", relation }
    : { path, span, text: place.text, type: "unusable", relation };
}

const SIGNS = ["=", "<", ">", "≤", "≥"];

function hasComparison(text: string): boolean {
  const bare = text.includes('"') ? text.replace(/"(?:\\.|[^"\\])*"?/gu, "") : text;
  return SIGNS.some((sign) => bare.includes(sign));
}

/** Words that are all ids, numbers and signs, with a quantity among them: the comparison was forgotten. */
function looksLikeRelation(text: string, start: number, reader: Reader): boolean {
  const tokens = tokensOf(text, start).slice(0, -1);
  const known = tokens.map((token) => (token.type === "word" ? reader.lookUp(token.text) : undefined));
  const isPart = tokens.map(
    ({ type, text: word }, i) => known[i] !== undefined || (type !== "word" && type !== "other") || isReserved(word),
  );
  return tokens.length > 1 && isPart.every(Boolean) && known.some((one: Known | undefined) => one?.kind === "quantity");
}

/** Works out what a relation is about, and whether it can be reasoned with; says what speaks against it. */
function settled(read: Relation, text: string, reader: Reader) {
  const at = ({ start, end }: Place["span"]) => text.slice(start - read.span.start, end - read.span.start);
  const { relation, mix } = settle(read, sortOf(reader));
  const curved = notLinear(relation);
  const zero = zeroDivisor(relation);
  if (curved !== null) reader.report(notLinearProblem, curved, at(curved));
  else if (zero !== null) reader.report(zeroDivisorProblem, zero, at(zero));
  else if (mix !== null) {
    const { first, firstSort, second, secondSort } = mix;
    const labels = [
      { path: reader.path, span: second.span, text: nameOf(secondSort) },
      { path: reader.path, span: first.span, text: nameOf(firstSort) },
    ];
    reader.report(mixedSorts, labels, at(first.span), nameOf(firstSort), at(second.span), nameOf(secondSort));
  } else return { relation, isUsable: relation.sort !== null };
  return { relation, isUsable: false };
}

import type { Span } from "../../text/span.ts";
import type { FieldType, Place, Reader, Written } from "../field.ts";
import { skipWhite, skipWord, trimmedEnd } from "../line.ts";
import { badCitation } from "../problems/bad-citation.ts";
import { openQuotation } from "../problems/open-quotation.ts";
import { type Locator, locatorOf } from "./locator.ts";
import { quotationEnd, unquoted } from "./quotation.ts";
import { type Reference, readReference } from "./reference.ts";

/** Words of a source, and where they stand in it. */
export interface Citation extends Place {
  readonly source: Reference;
  readonly locator: Locator | null;
  /** The quoted words, without the marks around them; null where nothing is quoted. */
  readonly quote: string | null;
  /** The quotation in the casebook, its marks included. */
  readonly quoteSpan: Span | null;
}

const KINDS = ["source", "document", "table"];

/** `source locator "quote"`. */
export const citation: FieldType<Citation> = {
  name: "citation",
  form: 'a source, a place in it and a quotation: notes ¶22 "six times as many"',
  kinds: KINDS,
  read,
};

function read({ span, text }: Written, reader: Reader): Citation | null {
  const part = (start: number, end: number): Span => ({ start: span.start + start, end: span.start + end });
  const idEnd = Math.min(skipWord(text, 0, text.length), quoteStart(text));
  const quote = quoteStart(text);
  const end = quote === text.length ? quote : quotationEnd(text, quote);
  if (end < 0) {
    reader.report(openQuotation, part(quote, text.length), text.slice(quote));
    return null;
  }
  const rest = skipWhite(text, end, text.length);
  if (rest < text.length) {
    reader.report(badCitation, part(rest, text.length), text.slice(rest));
    return null;
  }
  const from = skipWhite(text, idEnd, quote);
  const to = trimmedEnd(text, from, quote);
  return {
    path: reader.path,
    span,
    source: readReference(text.slice(0, idEnd), part(0, idEnd), KINDS, reader),
    locator: from === to ? null : locatorOf(text.slice(from, to)),
    quote: quote === text.length ? null : unquoted(text.slice(quote, end)),
    quoteSpan: quote === text.length ? null : part(quote, end),
  };
}

function quoteStart(text: string): number {
  const at = text.indexOf('"');
  return at < 0 ? text.length : at;
}

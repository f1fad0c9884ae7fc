import type { HedgeKind } from "../../values/figure.ts";
import { meantDate, parseCaseDate } from "../case-date.ts";
import { badDate } from "../problems/bad-date.ts";
import { badNumber } from "../problems/bad-number.ts";
import { badRange } from "../problems/bad-range.ts";
import type { DateLiteral, Literal, NumberLiteral } from "../relation.ts";
import { figureOf, type Numeral, numeralOf, percentOf } from "./figures.ts";
import type { TokenReader } from "./reader.ts";
import { readShareInWords, shareOf, shareOneIn } from "./shares.ts";
import { hedgeWords, opensHedge, scaleOf, unitOf } from "./words.ts";

const YEAR = /^\d{4}$/u;

/** Reads a number, a range, a share or a length of time, with its hedge; undefined where none begins here. */
export function readValue(tokens: TokenReader): Literal | null | undefined {
  const start = tokens.peek().span.start;
  const hedge = readHedge(tokens);
  if (tokens.peek().type === "number") return readNumber(tokens, start, hedge);
  const share = readShareInWords(tokens, start, hedge);
  if (share !== undefined) return share;
  return hedge === null ? undefined : tokens.unexpected("a number or a share after the hedge");
}

/** Reads a date token. */
export function readDate(tokens: TokenReader): DateLiteral | null {
  const { text, span } = tokens.take();
  const date = parseCaseDate(text);
  return date === null ? tokens.fail(badDate, span, text, meantDate(text)) : { type: "date", span, date };
}

/** Takes the words of a hedge: one, or two. */
function readHedge(tokens: TokenReader): HedgeKind | null {
  const [first, second] = [tokens.peek(), tokens.peek(1)];
  if (first.type !== "word" || !opensHedge(first.text)) return null;
  for (const words of [`${first.text} ${second.text}`, first.text]) {
    const kind = Object.hasOwn(hedgeWords, words) ? hedgeWords[words] : undefined;
    if (kind === undefined) continue;
    tokens.take();
    if (words !== first.text) tokens.take();
    return kind;
  }
  return null;
}

/** A number that was read, and whether it is so many per cent. */
interface Written {
  readonly text: string;
  readonly scale: number;
  readonly percent: boolean;
}

function readNumber(tokens: TokenReader, start: number, hedge: HedgeKind | null): Literal | null {
  const first = writtenNumber(tokens);
  const second = tokens.takeIf("..") === null ? null : afterRange(tokens);
  if (second === undefined) return null;
  // "3..5 million" and "30..40%" say the magnitude once for both.
  const low = numeral(first, second);
  const high = second === null ? null : numeral(second, null);
  const span = tokens.spanFrom(start);
  if (low === null || (second !== null && high === null)) return tokens.fail(badNumber, span, tokens.quote(span));
  if (high !== null && low.value > high.value) return tokens.fail(badRange, span, tokens.quote(span));
  if (first.percent || second?.percent) return shareOf(span, low, high, hedge, false);
  const oneIn = second === null ? shareOneIn(tokens, start, low, hedge) : undefined;
  if (oneIn !== undefined) return oneIn;
  const unit = unitOf(tokens.peek().text);
  if (unit !== undefined) {
    tokens.take();
    const figure = figureOf(low, high, { kind: "duration", hedge, unit, inWords: false });
    return { type: "duration", span: tokens.spanFrom(start), figure, unit };
  }
  const isYear = hedge === null && isBareYear(first) && (second === null || isBareYear(second));
  return numberLiteral(span, low, high, hedge, isYear);
}

function numberLiteral(
  span: NumberLiteral["span"],
  low: Numeral,
  high: Numeral | null,
  hedge: HedgeKind | null,
  isYear: boolean,
): NumberLiteral {
  const figure = figureOf(low, high, { kind: "count", hedge, unit: null, inWords: false });
  return { type: "number", span, figure, isYear };
}

function writtenNumber(tokens: TokenReader): Written {
  const { text } = tokens.take();
  const scale = tokens.peek().type === "word" ? scaleOf(tokens.peek().text) : undefined;
  if (scale !== undefined) tokens.take();
  return { text, scale: scale ?? 1, percent: takePercent(tokens) };
}

/** `%`, `per cent`, `percent`. */
function takePercent(tokens: TokenReader): boolean {
  if (tokens.takeIf("%") !== null || tokens.takeIf("percent") !== null) return true;
  if (tokens.peek().text !== "per" || tokens.peek(1).text !== "cent") return false;
  tokens.take();
  tokens.take();
  return true;
}

function afterRange(tokens: TokenReader): Written | undefined {
  if (tokens.peek().type === "number") return writtenNumber(tokens);
  tokens.unexpected("the number that the range ends with");
  return undefined;
}

function numeral(written: Written, end: Written | null): Numeral | null {
  const scale = written.scale === 1 && end !== null ? end.scale : written.scale;
  const read = numeralOf(written.text, scale);
  return read !== null && (written.percent || end?.percent) ? percentOf(read) : read;
}

function isBareYear({ text, scale, percent }: Written): boolean {
  return YEAR.test(text) && scale === 1 && !percent;
}

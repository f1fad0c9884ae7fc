import type { Span } from "../../text/span.ts";
import type { HedgeKind } from "../../values/figure.ts";
import { badNumber } from "../problems/bad-number.ts";
import type { ShareLiteral } from "../relation.ts";
import { figureOf, type Numeral, numeralOf } from "./figures.ts";
import type { TokenReader } from "./reader.ts";
import { denominatorOf, numeratorOf } from "./words.ts";

/** Shares in words are no measurements: a place of a tenth, whatever they are. */
const IN_WORDS = { place: 0.1, resolution: 0.1, round: false };

/** Reads "half", "a third", "two thirds", "two-thirds"; undefined where no fraction begins. */
export function readShareInWords(
  tokens: TokenReader,
  start: number,
  hedge: HedgeKind | null,
): ShareLiteral | null | undefined {
  const fraction = fractionAt(tokens);
  if (fraction === undefined) return undefined;
  for (let i = 0; i < fraction.words; i += 1) tokens.take();
  const span = tokens.spanFrom(start);
  return fractionOf(span, fraction.numerator, fraction.denominator, hedge);
}

/** Reads the rest of "1 in 7" after its first number; undefined where no "in" follows. */
export function shareOneIn(
  tokens: TokenReader,
  start: number,
  part: Numeral,
  hedge: HedgeKind | null,
): ShareLiteral | null | undefined {
  if (tokens.peek().text !== "in" || tokens.peek(1).type !== "number") return undefined;
  tokens.take();
  const whole = numeralOf(tokens.take().text, 1);
  const span = tokens.spanFrom(start);
  const isShare = whole !== null && whole.value > 0 && Number.isInteger(whole.value) && Number.isInteger(part.value);
  if (!isShare || part.value > whole.value) return tokens.fail(badNumber, span, tokens.quote(span));
  return fractionOf(span, part.value, whole.value, hedge);
}

/** A share of so many hundredths, or from one to another. */
export function shareOf(
  span: Span,
  low: Numeral,
  high: Numeral | null,
  hedge: HedgeKind | null,
  inWords: boolean,
): ShareLiteral {
  const figure = figureOf(low, high, { kind: "share", hedge, unit: null, inWords });
  return { type: "share", span, figure, exact: high === null ? decimal(low.value) : null };
}

function fractionOf(span: Span, numerator: number, denominator: number, hedge: HedgeKind | null): ShareLiteral {
  const value = Number((numerator / denominator).toPrecision(15));
  const figure = figureOf({ ...IN_WORDS, value }, null, { kind: "share", hedge, unit: null, inWords: true });
  return { type: "share", span, figure, exact: { numerator, denominator } };
}

/** A decimal as a fraction of whole numbers. */
function decimal(value: number) {
  let denominator = 1;
  while (denominator < 1e12 && !Number.isInteger(Number((value * denominator).toPrecision(15)))) denominator *= 10;
  return { numerator: Math.round(value * denominator), denominator };
}

/** The fraction at the present token, and how many tokens it takes. */
function fractionAt(tokens: TokenReader) {
  const [first, second] = [tokens.peek(), tokens.peek(1)];
  if (first.type !== "word") return undefined;
  const alone = denominatorOf(first.text);
  if (alone !== undefined) return { numerator: 1, denominator: alone, words: 1 };
  const dash = first.text.lastIndexOf("-");
  const joined = dash < 0 ? undefined : fraction(first.text.slice(0, dash), first.text.slice(dash + 1));
  if (joined !== undefined) return { ...joined, words: 1 };
  const apart = second.type === "word" ? fraction(first.text, second.text) : undefined;
  return apart === undefined ? undefined : { ...apart, words: 2 };
}

function fraction(above: string, below: string) {
  const denominator = denominatorOf(below);
  const numerator = denominator === undefined ? undefined : numeratorOf(above);
  const isShare = numerator !== undefined && denominator !== undefined && numerator <= denominator;
  return isShare ? { numerator, denominator } : undefined;
}

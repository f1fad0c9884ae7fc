import type { Reader } from "../field.ts";
import { unspacedSign } from "../problems/unspaced-sign.ts";
import type { CellExpression, DurationLiteral, Expression, IdExpression, Operator, Relation } from "../relation.ts";
import { readDate, readValue } from "./literals.ts";
import { pointNamed } from "./points.ts";
import { TokenReader } from "./reader.ts";
import type { Token } from "./tokens.ts";

/** Parentheses deeper than this are a mistake, and not a reason to run out of memory. */
const DEEPEST = 64;

/** Reads a relation that begins at `offset` of its file; null where it is none, which has then been said. */
export function readRelation(text: string, offset: number, reader: Reader): Relation | null {
  const tokens = new TokenReader(text, offset, reader);
  const sides: Expression[] = [];
  const operators: Operator[] = [];
  for (;;) {
    const side = readSum(tokens, 0);
    if (side === null) return null;
    sides.push(side);
    if (tokens.peek().type === "end") break;
    if (tokens.peek().type !== "comparison") return tokens.unexpected("=, <, >, <=, >=, or +, -, *, / and a value");
    operators.push(tokens.take().text as Operator);
  }
  if (operators.length === 0) return tokens.unexpected("=, <, >, <= or >=, and what it is compared with");
  // An array that grew keeps room for more: what is kept is a copy without it.
  return { span: { start: offset, end: offset + text.length }, sides, operators: operators.slice(), sort: null };
}

/** Reads a length of time that is all there is of a text; null where it is none, without a word. */
export function readDuration(text: string, offset: number, reader: Reader): DurationLiteral | null {
  const tokens = new TokenReader(text, offset, { ...reader, report: () => {} });
  const value = readValue(tokens);
  return value?.type === "duration" && tokens.peek().type === "end" ? value : null;
}

function readSum(tokens: TokenReader, depth: number): Expression | null {
  const first = readProduct(tokens, depth);
  if (first === null) return null;
  const terms = [{ sign: 1 as 1 | -1, value: first }];
  for (let token = tokens.peek(); token.text === "+" || token.text === "-"; token = tokens.peek()) {
    if (!token.spaced) return tokens.fail(unspacedSign, token.span, token.text);
    tokens.take();
    const value = readProduct(tokens, depth);
    if (value === null) return null;
    terms.push({ sign: token.text === "+" ? 1 : -1, value });
  }
  return terms.length === 1 ? first : { type: "sum", span: tokens.spanFrom(first.span.start), terms };
}

function readProduct(tokens: TokenReader, depth: number): Expression | null {
  const first = readFactor(tokens, depth);
  if (first === null) return null;
  const factors = [{ inverse: false, value: first }];
  for (let token = tokens.peek(); token.text === "*" || token.text === "/"; token = tokens.peek()) {
    tokens.take();
    const value = readFactor(tokens, depth);
    if (value === null) return null;
    factors.push({ inverse: token.text === "/", value });
  }
  return factors.length === 1 ? first : { type: "product", span: tokens.spanFrom(first.span.start), factors };
}

function readFactor(tokens: TokenReader, depth: number): Expression | null {
  const token = tokens.peek();
  if (token.text === "(") return readGroup(tokens, depth);
  if (token.type === "date") return readDate(tokens);
  const value = readValue(tokens);
  if (value === null) return null;
  if (value === undefined) return token.type === "word" ? readName(tokens) : tokens.unexpected("a number or an id");
  if (value.type !== "share" || tokens.takeIf("of") === null) return value;
  if (depth >= DEEPEST) return tokens.unexpected("a shorter relation");
  const whole = readFactor(tokens, depth + 1);
  if (whole === null) return null;
  const factors = [value, whole].map((part) => ({ inverse: false, value: part }));
  return { type: "product", span: tokens.spanFrom(value.span.start), factors };
}

function readGroup(tokens: TokenReader, depth: number): Expression | null {
  if (depth >= DEEPEST) return tokens.unexpected("fewer parentheses");
  tokens.take();
  const inner = readSum(tokens, depth + 1);
  if (inner === null) return null;
  return tokens.takeIf(")") === null
    ? tokens.unexpected("+, -, *, / and a value, or the end of the parentheses")
    : inner;
}

function readName(tokens: TokenReader): IdExpression | CellExpression | null {
  const name = tokens.take();
  const { text: id, span: idSpan } = name;
  const next = tokens.peek();
  if (next.type === "selectors") return readCell(tokens, name);
  if (next.text !== "." || next.span.start !== idSpan.end) return { type: "id", span: idSpan, id, idSpan, point: null };
  tokens.take();
  const point = pointNamed(tokens.peek().text);
  if (point === undefined) return tokens.noPoint(id);
  tokens.take();
  return { type: "id", span: tokens.spanFrom(idSpan.start), id, idSpan, point };
}

function readCell(tokens: TokenReader, { text: id, span: idSpan }: Token): CellExpression | null {
  const { text, span } = tokens.peek();
  const inner = text.slice(1, -1);
  if (!text.endsWith("]") || inner.split(",").some((part) => part.trim() === "")) {
    return tokens.unexpected("rows and columns between brackets, as in deaths[1937..1938, total]");
  }
  tokens.take();
  let at = span.start + 1;
  const selectors = inner.split(",").map((part) => {
    const start = at + part.length - part.trimStart().length;
    at += part.length + 1;
    return { text: part.trim(), span: { start, end: start + part.trim().length } };
  });
  return { type: "cell", span: { start: idSpan.start, end: span.end }, id, idSpan, selectors };
}

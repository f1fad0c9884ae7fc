import { parseCaseDate } from "../casebook/case-date.ts";
import { betweenCommas, quotationEnd } from "../casebook/reading/quotation.ts";
import { relationTokens } from "./relation-tokens.ts";
import type { Token, TokenKind } from "./token.ts";

/** Cuts a value into parts; `at` is where it begins in its file. */
type Cut = (text: string, at: number) => Iterable<Token>;

const ID = /^[a-z][a-z0-9-]*$/u;

/** How the values of each field type are shown; all others are words. */
const cuts: Readonly<Record<string, Cut>> = {
  reference: (text, at) => parts(text, at, "reference"),
  named: (text, at) => parts(text, at, "text"),
  words: (text, at) => parts(text, at, "text"),
  moment: (text, at) => parts(text, at, "reference"),
  date: whole("date"),
  occasion: (text, at) => [token(parseCaseDate(text) === null ? wordsKind(text) : "date", at, at + text.length)],
  choice: whole("word"),
  "hedge rule": whole("hedge"),
  saying: (text, at) => (/[=<>≤≥]/u.test(text) && !text.startsWith('"') ? relationTokens(text, at) : plain(text, at)),
  duration: relationTokens,
  citation,
  tenure,
  step,
  exclusion,
};

/** The parts of a value of a field of this type. */
export function valueTokens(type: string, text: string, at: number): Iterable<Token> {
  return (Object.hasOwn(cuts, type) ? cuts[type] : plain)?.(text, at) ?? [];
}

function token(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end };
}

function whole(kind: TokenKind): Cut {
  return (text, at) => [token(kind, at, at + text.length)];
}

function plain(text: string, at: number): readonly Token[] {
  return [token(wordsKind(text), at, at + text.length)];
}

function wordsKind(text: string): TokenKind {
  return text.startsWith('"') ? "quotation" : "text";
}

/** What stands between commas: ids, dates and quotations by their look, and else what is expected. */
function* parts(text: string, at: number, expected: "reference" | "text"): Generator<Token> {
  for (const { start, end } of betweenCommas(text)) {
    const part = text.slice(start, end).trim();
    if (part === "") continue;
    const from = at + text.indexOf(part, start);
    yield token(partKind(part, expected), from, from + part.length);
    if (end < text.length) yield token("operator", at + end, at + end + 1);
  }
}

function partKind(part: string, expected: "reference" | "text"): TokenKind {
  if (part.startsWith('"')) return "quotation";
  if (/^(?:\d|os:|\.\.)/u.test(part)) return expected === "reference" ? "date" : "text";
  return ID.test(part) ? "reference" : expected === "reference" ? "error" : "text";
}

/** A source, a place in it and its words. */
function* citation(text: string, at: number): Generator<Token> {
  const { 0: source = "" } = /^[^\s"]*/u.exec(text) ?? [];
  if (source !== "") yield token("reference", at, at + source.length);
  const quote = text.indexOf('"');
  const place = text.slice(source.length, quote < 0 ? text.length : quote);
  const words = place.trim();
  if (words !== "") {
    const from = at + source.length + place.indexOf(words);
    yield token("locator", from, from + words.length);
  }
  if (quote < 0) return;
  const end = quotationEnd(text, quote);
  yield token("quotation", at + quote, at + (end < 0 ? text.length : end));
  const rest = end < 0 ? "" : text.slice(end).trim();
  if (rest !== "") yield token("error", at + text.length - rest.length, at + text.length);
}

/** Where somebody belonged or served, and when. */
function* tenure(text: string, at: number): Generator<Token> {
  const last = text.search(/\S+$/u);
  const isDated = last > 0 && parseCaseDate(text.slice(last)) !== null;
  const what = isDated ? text.slice(0, last).trimEnd() : text;
  yield token(ID.test(what) ? "reference" : wordsKind(what), at, at + what.length);
  if (isDated) yield token("date", at + last, at + text.length);
}

function* step(text: string, at: number): Generator<Token> {
  for (const match of text.matchAll(/=>|,|[^\s,=>]+/gu)) {
    const [word] = match;
    const from = at + match.index;
    yield token(word === "=>" || word === "," ? "operator" : "reference", from, from + word.length);
  }
}

function* exclusion(text: string, at: number): Generator<Token> {
  const colon = text.indexOf(":");
  if (colon < 0) return yield token("word", at, at + text.length);
  if (colon > 0) yield token("word", at, at + colon);
  yield token("operator", at + colon, at + colon + 1);
  const value = text.slice(colon + 1).trim();
  if (value !== "") yield token("reference", at + text.length - value.length, at + text.length);
}

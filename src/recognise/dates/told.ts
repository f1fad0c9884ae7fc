import type { BlockKind } from "../../read/document.ts";
import type { Prose } from "../prose.ts";
import type { Sentence } from "../sentences.ts";
import { TokenKind } from "../tokens.ts";
import type { Meaning } from "./meaning.ts";
import type { Expression } from "./reader.ts";

const ASIDE_BLOCKS: ReadonlySet<BlockKind> = new Set([
  "footnote",
  "caption",
  "table",
  "boilerplate",
  "byline",
  "dateline",
]);
/** How far back a bracket, a quotation mark or a word of saying is looked for. */
const REACH_OF_BRACKET = 20;
const REACH_OF_QUOTATION = 120;
/** Words between what opens a clause and its date. */
const REACH_OF_CLAUSE = 10;

/** Whether a date stands beside the story: in brackets, in a note, or of a noun ("the bridge built in 1932"). */
export function isAside(prose: Prose, date: Expression, sentence: Sentence): boolean {
  const kind = prose.document.blocks[sentence.block]?.kind ?? "paragraph";
  return ASIDE_BLOCKS.has(kind) || isInBrackets(prose, date.first, sentence) || modifiesNoun(prose, date, sentence);
}

function isInBrackets({ tokens }: Prose, i: number, sentence: Sentence): boolean {
  for (let at = i - 1; at >= Math.max(sentence.first, i - REACH_OF_BRACKET); at -= 1) {
    if (tokens.kind(at) !== TokenKind.punctuation) continue;
    if (tokens.is(at, ")") || tokens.is(at, "]")) return false;
    if (tokens.is(at, "(") || tokens.is(at, "[")) return true;
  }
  return false;
}

/** "built in 1932" without "was" before it; "opened in 1932" only where a verb follows, or a comma stands before it. */
function modifiesNoun(prose: Prose, { first: i, end }: Expression, sentence: Sentence): boolean {
  const { tokens, language } = prose;
  const { participles, middleVerbs, auxiliaries, dateLeads } = language.tables;
  const at = dateLeads.get(tokens, i - 1) === undefined ? i - 1 : i - 2;
  if (at <= sentence.first || participles.get(tokens, at) === undefined) return false;
  const isApposed = tokens.is(at - 1, ",") && !closesRelative(prose, at - 1, sentence.first);
  if (middleVerbs.get(tokens, at) && !isApposed && auxiliaries.get(tokens, end) === undefined) return false;
  return auxiliaries.get(tokens, at - 1) === undefined && auxiliaries.get(tokens, at - 2) === undefined;
}

/** A relative clause between commas has at most this many words. */
const LONGEST_RELATIVE = 14;

/** "the trial, which lasted eleven days, opened": whether the comma at token i closes such a clause, so that a verb follows. */
export function closesRelative({ tokens, language }: Prose, i: number, from: number): boolean {
  for (let at = i - 1; at > Math.max(from, i - LONGEST_RELATIVE); at -= 1) {
    if (tokens.is(at, ",")) return language.tables.relativeOpeners.get(tokens, at + 1) !== undefined;
  }
  return false;
}

/**
 * Whether a date looks back from a story that is going on: a birth, "two years earlier", "which had been built in 1765",
 * and what stands in apposition to one that does.
 */
export function looksBack(prose: Prose, date: Expression, sentence: Sentence, before: Expression | null): boolean {
  if (tells(prose, "births", date, sentence)) return true;
  if (before !== null && isApposed(prose, before, date) && looksBack(prose, before, sentence, null)) return true;
  return !leadsSentence(date, sentence) && (countsBack(date.meaning) || isInLookBack(prose, date, sentence));
}

function isApposed({ tokens, language }: Prose, before: Expression, { first }: Expression): boolean {
  const lead = language.tables.dateLeads.get(tokens, first - 1) === undefined ? first : first - 1;
  return tokens.is(before.end, ",") && lead === before.end + 1;
}

function countsBack(meaning: Meaning): boolean {
  return meaning.type === "shift" && meaning.from === "narrative" && meaning.count < 0 && !meaning.stretch;
}

/** "which had been opened in 1932": no mark stands between. */
function isInLookBack({ tokens, language }: Prose, { first }: Expression, sentence: Sentence): boolean {
  const { lookBacks } = language.tables;
  for (let at = first - 1; at > Math.max(sentence.first, first - REACH_OF_CLAUSE); at -= 1) {
    if (tokens.kind(at) === TokenKind.punctuation) return false;
    if (lookBacks.longest(tokens, at, first) !== null) return true;
  }
  return false;
}

/** "was born on 30 August 1871 and died on 2 February 1949": the end of a life that is summed up before it is told. */
export function endsLife(prose: Prose, date: Expression, sentence: Sentence, before: Expression | null): boolean {
  return before !== null && tells(prose, "deaths", date, sentence) && tells(prose, "births", before, sentence);
}

/** "born at Riga on 29 September 1758": whether such a verb stands before a date in its clause. */
function tells({ tokens, language }: Prose, table: "births" | "deaths", { first }: Expression, sentence: Sentence) {
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH_OF_CLAUSE); at -= 1) {
    if (language.tables[table].get(tokens, at) !== undefined) return true;
    if (tokens.kind(at) !== TokenKind.word) return false;
  }
  return false;
}

/** Whether a date is the first word of its sentence, or follows only a preposition. */
export function leadsSentence({ first }: Expression, sentence: Sentence): boolean {
  return first - sentence.first <= 2;
}

/** Whether a meaning is counted from the day of the text. */
export function isDeictic(meaning: Meaning): boolean {
  switch (meaning.type) {
    case "shift":
    case "recurring":
      return (
        meaning.from === "occasion" ||
        (typeof meaning.from !== "string" && meaning.from.meaning !== null && isDeictic(meaning.from.meaning))
      );
    case "bounded":
    case "part":
    case "qualified":
    case "remainder":
      return isDeictic(meaning.of);
    case "in-year":
      return isDeictic(meaning.year);
    case "range":
      return isDeictic(meaning.from) || isDeictic(meaning.to);
    default:
      return false;
  }
}

/** Whether words are somebody else's: in quotation marks, or in a clause that "that" opens after a verb of saying. */
export function isReported(prose: Prose, { first }: Expression, sentence: Sentence): boolean {
  return isQuoted(prose, first, sentence) || isInReport(prose, first, sentence);
}

function isQuoted({ tokens }: Prose, i: number, sentence: Sentence): boolean {
  for (let at = i - 1; at >= Math.max(sentence.first, i - REACH_OF_QUOTATION); at -= 1) {
    if (tokens.kind(at) !== TokenKind.punctuation) continue;
    if (tokens.is(at, "\u201d")) return false;
    if (tokens.is(at, "\u201c") || (tokens.is(at, '"') && tokens.touches(at + 1) && !tokens.touches(at))) return true;
    if (tokens.is(at, '"')) return false;
  }
  return false;
}

function isInReport({ tokens, language }: Prose, i: number, sentence: Sentence): boolean {
  const { dateOf, reportOpeners, sayings, thatSayings } = language.tables;
  for (let at = i - 1; at > sentence.first; at -= 1) {
    if (reportOpeners.get(tokens, at) === undefined) continue;
    if (dateOf.get(tokens, at + 1) !== undefined) return false;
    return sayings.get(tokens, at - 1) !== undefined || thatSayings.get(tokens, at - 1) !== undefined;
  }
  return false;
}

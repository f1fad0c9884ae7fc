import type { BlockKind } from "../../read/document.ts";
import type { Prose } from "../prose.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { readSentence } from "./read-sentence.ts";
import type { Expression, Reader } from "./reader.ts";

/** A date as its words give it, and the sentence it stands in. */
export interface Found {
  readonly expression: Expression;
  /** Index in `Prose.sentences`. */
  readonly sentence: number;
}

const HEADLINES: ReadonlySet<BlockKind> = new Set(["title", "heading", "byline", "dateline"]);

/** Reads a prose sentence by sentence. Nothing is set against anything else yet. */
export function findDates(prose: Prose): readonly Found[] {
  const { tokens, language, sentences, document } = prose;
  const grouped = partsThousands(tokens);
  const singulars = new Map<string, string | null>();
  const { tables } = language;
  const starts = language.starts.dates;
  const found: Found[] = [];
  const expressions: Expression[] = [];
  sentences.forEach(({ block, first, end }, sentence) => {
    const kind = document.blocks[block]?.kind ?? "paragraph";
    const bare = HEADLINES.has(kind) || end - first <= 3;
    const reader: Reader = { tokens, language, tables, starts, first, limit: end, grouped, singulars, bare };
    readSentence(reader, expressions);
    for (const expression of expressions) found.push({ expression, sentence });
    expressions.length = 0;
  });
  return found;
}

/** Whether a number of four digits is written with a comma anywhere: "1,234". */
function partsThousands(tokens: Tokens): boolean {
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    if (tokens.kind(i) !== TokenKind.digits || tokens.kind(i + 2) !== TokenKind.digits) continue;
    if (tokens.end(i) - tokens.start(i) !== 1 || tokens.end(i + 2) - tokens.start(i + 2) !== 3) continue;
    if (tokens.touches(i + 1) && tokens.touches(i + 2) && tokens.is(i + 1, ",") && !tokens.is(i + 3, ",")) return true;
  }
  return false;
}

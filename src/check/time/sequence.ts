import type { Precedence } from "../../reason/precedence.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Sentence } from "../../recognise/sentences.ts";
import type { Span } from "../../text/span.ts";
import { isOneClause } from "./wording.ts";

/** The longest name of an event that is taken for the same when it comes back: "the strike at the mill". */
const LONGEST_NAME = 6;

/** Events that a text puts in order by name alone: "The strike came before the trial." */
export function sequencesIn(prose: Prose): readonly Precedence<Span>[] {
  return prose.sentences.flatMap((sentence) => sequenceIn(prose, sentence) ?? []);
}

/** The order that a whole sentence states, and nothing else. */
function sequenceIn(prose: Prose, { first, end }: Sentence): Precedence<Span> | null {
  const { tokens, language } = prose;
  const { sequenceVerbs } = language.tables;
  const limit = Math.min(end, first + LONGEST_NAME + 1);
  for (let i = first + 1; i < limit; i += 1) {
    if (!sequenceVerbs.startsWith(tokens.word(i))) continue;
    const verb = sequenceVerbs.longest(tokens, i, end);
    if (verb === null) continue;
    const [one, two] = [eventName(prose, first, i), eventName(prose, verb.end, end - 1)];
    if (one === null || two === null) return null;
    const note = { start: tokens.start(first), end: tokens.end(end - 1) };
    return verb.value === -1 ? { before: one, after: two, note } : { before: two, after: one, note };
  }
  return null;
}

/** The words of a definite event without its article; null where they are more than a name. */
function eventName(prose: Prose, from: number, to: number): string | null {
  const { tokens, language } = prose;
  const article = language.tables.definiteArticles.longest(tokens, from, to);
  if (article === null || article.end >= to || !isOneClause(prose, article.end, to, LONGEST_NAME, true)) return null;
  return tokens.slice(article.end, to).toLowerCase();
}

import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { TokenKind } from "../../../recognise/tokens.ts";
import type { Passage } from "../../passage.ts";
import { endOfPhrase } from "../amounts.ts";
import { endsWithPhrase, firstPhrase, lastPhrase } from "../gap.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { isPartitive, seriesFrom } from "../series.ts";
import { meantAsAll, tie } from "../tie.ts";

/** A list longer than this is a table. */
const LONGEST = 12;
/** Words that make a figure a total begin at most this many tokens before it, and end as many after its noun. */
const NEAR = { before: 6, after: 3 };

/** Parts, and after them their total. */
export const total: PartWholeConstruction = {
  like: "45 killed, 210 wounded and 67 missing, a total of 322",
  find: (setting) => setting.passage.amounts.flatMap((whole, i) => before(setting, whole, i)),
};

function before(setting: Setting, whole: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const { amounts } = passage;
  if (i < 2 || !(isTotal(prose, passage, whole) || isGroup(prose, amounts, i))) return [];
  const earlier = amounts.slice(0, i);
  for (let start = Math.max(0, i - LONGEST); start <= i - 2; start += 1) {
    if (isPartitive(prose, earlier[start])) continue;
    const parts = seriesFrom(prose, earlier, start);
    if (parts.length >= 2 && parts.at(-1) === amounts[i - 1] && !isNarrowed(prose, amounts, start)) {
      return tie(setting, whole, parts, true).map(meantAsAll);
    }
  }
  return [];
}

/** Whether the figure before a series is itself the whole it was listed for. */
function isNarrowed(prose: Prose, amounts: readonly FigureMention[], start: number): boolean {
  const [before, first] = [amounts[start - 1], amounts[start]];
  if (before === undefined || first === undefined) return false;
  return lastPhrase(prose.language.tables.partOpeners, prose.tokens, before.end, first.first) !== null;
}

/** Whether words beside a figure call it a total. */
export function isTotal(prose: Prose, passage: Passage, mention: FigureMention): boolean {
  const { tokens, language } = prose;
  const from = Math.max(passage.sentence.first, mention.first - NEAR.before);
  if (endsWithPhrase(language.tables.totalsBefore, tokens, from, mention.first) !== null) return true;
  const end = endOfPhrase(prose, mention);
  const limit = Math.min(passage.sentence.end, end + NEAR.after);
  const after = firstPhrase(language.tables.totalsAfter, tokens, end, limit);
  return after !== null && !(tokens.is(after.at - 1, ",") && isOfNext(prose, passage, after.end));
}

/** "50, altogether (more than 100)": words after a comma that lead up to the next figure call that one the total. */
function isOfNext({ tokens }: Prose, { amounts }: Passage, end: number): boolean {
  const next = amounts.find((amount) => amount.first >= end);
  if (next === undefined || next.first - end > NEAR.after) return false;
  for (let at = end; at < next.first; at += 1) if (tokens.kind(at) === TokenKind.punctuation) return false;
  return true;
}

/**
 * "1,300 guards and 240 officers, a staff of 1,540": a noun for a group, right after the mark that closes a list, and
 * nothing after it.
 */
function isGroup(prose: Prose, amounts: readonly FigureMention[], i: number): boolean {
  const { tokens, language } = prose;
  const [first, last, whole] = [amounts[i - 2], amounts[i - 1], amounts[i]];
  if (first === undefined || last === undefined || whole === undefined) return false;
  const group = endsWithPhrase(
    language.tables.groupsOf,
    tokens,
    Math.max(last.end, whole.first - NEAR.before),
    whole.first,
  );
  if (group === null || !tokens.is(group.at - 1, ",")) return false;
  if (firstPhrase(language.tables.conjunctions, tokens, first.end, last.first) === null) return false;
  const end = endOfPhrase(prose, whole);
  return tokens.kind(end) === TokenKind.punctuation && !tokens.is(end, ",");
}

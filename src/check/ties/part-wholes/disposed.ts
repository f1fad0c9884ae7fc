import { canBeAtMost } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { divisionBy } from "../amounts.ts";
import { endsWithPhrase } from "../gap.ts";
import type { PartWholeConstruction, Setting } from "../part-whole.ts";
import { seriesFrom } from "../series.ts";

/** A subject has at most this many tokens. */
const SUBJECT = 4;

/** What somebody decided of the one amount of the sentence before; the objects are numbers without a noun. */
export const disposed: PartWholeConstruction = {
  like: "The commission examined 93 cases. It confirmed 41, rejected 29 and left 23 open",
  find(setting) {
    const { prose, passage, before } = setting;
    const { amounts } = passage;
    if (amounts.length < 2 || before?.passage.index !== passage.index - 1) return [];
    const [whole, ...more] = before.passage.amounts;
    if (whole === undefined || more.length > 0 || whole.figure.kind !== "count") return [];
    if (!opensWithSubject(setting) || !amounts.every((part) => fits(part, whole))) return [];
    const parts = seriesFrom(prose, amounts, 0);
    const division = divisionBy(parts.map((part) => verdictOn(prose, part)));
    if (division === null || parts.length < amounts.length) return [];
    return [{ whole, parts, exhaustive: division === "complete", exclusive: true, loose: false }];
  },
};

function fits(part: FigureMention, whole: FigureMention): boolean {
  return part.unit === null && part.figure.kind === "count" && canBeAtMost(part.figure.strict, whole.figure.strict);
}

/** The class that the verb right before a bare number puts it in: "rejected 29", "left 23 open". */
function verdictOn(prose: Prose, { first, end, counted }: FigureMention): string | null {
  const { tokens, language } = prose;
  if (counted !== null) return null;
  const split = language.tables.splitVerdicts.get(tokens, first - 1);
  if (split !== undefined && tokens.at(end).toLowerCase() === split) return "ruling:open";
  return endsWithPhrase(language.tables.categories, tokens, first - 2, first)?.value ?? null;
}

/** Whether a pronoun or "the commission" alone stands before the first verb of the sentence. */
function opensWithSubject({ prose, passage }: Setting): boolean {
  const { tokens, language } = prose;
  const [first] = passage.amounts;
  const start = passage.sentence.first;
  if (first === undefined || first.first - start > SUBJECT) return false;
  return language.tables.pointers.get(tokens, start) === true || language.tables.definites.get(tokens, start) === true;
}

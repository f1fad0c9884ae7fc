import type { DateMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { TokenKind } from "../../../recognise/tokens.ts";
import type { Finding } from "../../finding.ts";
import type { Passage } from "../../passage.ts";
import type { Rule } from "../../rule.ts";
import { instantOf, isOwnDate, writtenInstant } from "../../time/instant.ts";
import { plainPassages } from "../../time/plain-passages.ts";
import { consistsOf } from "../../time/wording.ts";

const YEAR = 366;
/** The days of a whole decade and of a whole century; the edges of "early" and "the middle of" are drawn by nobody. */
const WHOLE = [3652, 36_524];

/** A date against the century or decade that it is said to lie in. */
export const sameTime: Rule = {
  name: "same-time",
  finds: "a date that does not lie in the century or decade which the words beside it put it in",
  because:
    "“In 1340, in the thirteenth century” says one time twice. The centuries are one ahead of their numbers, which is " +
    "soon forgotten. A year before or after the turn is left alone, and so is a list of times.",
  examples: [
    { text: "The church was begun in 1340, in the thirteenth century.", verdict: "fails" },
    { text: "The church was begun in 1340, in the fourteenth century.", verdict: "holds" },
    { text: "The charter of 1464, from the middle of the twelfth century, has lost its seal.", verdict: "fails" },
    { text: "It opened in 1900, in the twentieth century.", verdict: "holds" },
    { text: "It burned in 1340, in the fifteenth century and again in 1710.", verdict: null },
    { text: "It was begun in 1340. In the fifteenth century a tower was added.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of plainPassages(passages)) {
      if (passage.dates.length !== 2) continue;
      const [date, period] = passage.dates;
      if (date === undefined || period === undefined || !isSaidAgain(prose, passage, date, period)) continue;
      const finding = audit(date, period);
      if (finding !== null) yield finding;
    }
  },
};

/** Whether a comma and no more than a preposition stand between a date and a period, and a mark after it. */
function isSaidAgain(prose: Prose, { sentence }: Passage, date: DateMention, period: DateMention): boolean {
  const { tokens, language } = prose;
  if (!isOwnDate(date) || !isOwnDate(period) || !tokens.is(date.end, ",")) return false;
  const isLed = consistsOf(language.tables.periodLeads, tokens, date.end + 1, period.first);
  return isLed && (period.end >= sentence.end || tokens.kind(period.end) === TokenKind.punctuation);
}

function audit(date: DateMention, period: DateMention): Finding | null {
  const [at, within] = [instantOf(date.date), instantOf(period.date)];
  if (at === null || within === null || at.approximate || at.latest - at.earliest > YEAR) return null;
  const width = within.latest - within.earliest + 1;
  if (width < 2 * YEAR) return null;
  const slack = WHOLE.some((whole) => Math.abs(width - whole) <= 2) ? YEAR : width;
  const holds = at.earliest >= within.earliest - slack && at.latest <= within.latest + slack;
  const [one, other] = [writtenInstant(at), writtenInstant(within)];
  return {
    code: sameTime.name,
    verdict: holds ? "holds" : "fails",
    message: holds ? `${one} lies in ${other}, as the words have it` : `${one} does not lie in ${other}`,
    labels: [
      { span: period.span, text: "the time again" },
      { span: date.span, text: "the date" },
    ],
    working: [`${other}: ${one}`],
    notes: [],
    breakEven: null,
  };
}

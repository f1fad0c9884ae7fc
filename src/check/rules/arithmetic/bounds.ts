import { canBeAtMost } from "../../../reason/interval-arithmetic.ts";
import type { Prose } from "../../../recognise/prose.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Rule } from "../../rule.ts";
import type { PartWhole } from "../../ties/part-whole.ts";
import { labelOf, writtenNumber } from "../../words.ts";

/** A part is no larger than the whole it is taken from. */
export const bounds: Rule = {
  name: "bounds",
  finds: "a part that is larger than the whole it is said to be part of",
  because: "Whatever is counted among others cannot be more than they are: A ≤ B where A lies inside B.",
  examples: [
    { text: "Of the 120 prisoners, 150 died on the march.", verdict: "fails" },
    { text: "Some 412 of the 980 deputies voted for it.", verdict: "holds" },
    { text: "Forty monks lived in the abbey, fifty-two of whom died of the plague.", verdict: "fails" },
    { text: "They came from 9 villages, 120 of whom could read.", verdict: null },
    { text: "Twenty priests and 30 soldiers came, and 40 of them died.", verdict: null },
    { text: "The 120 prisoners were joined by 150 others.", verdict: null },
  ],
  *check({ prose, ties }) {
    for (const { partWholes } of ties) {
      for (const tie of partWholes) if (tie.parts.length === 1) yield* audit(prose, tie);
    }
  },
};

function* audit(prose: Prose, { whole, parts }: PartWhole): Iterable<Finding> {
  const [part] = parts;
  if (part === undefined) return;
  const judgement = judge([whole, part], (read) => canBeAtMost(read(part), read(whole)));
  const holds = judgement.verdict === "holds";
  yield {
    code: bounds.name,
    ...judgement,
    message: holds
      ? `${writtenNumber(part)} is no more than the ${writtenNumber(whole)} it is part of`
      : `${writtenNumber(part)} is more than the ${writtenNumber(whole)} it is part of`,
    labels: [labelOf(part, "the part"), labelOf(whole, "the whole")],
    working: [`${writtenNumber(part)} ${holds ? "≤" : ">"} ${writtenNumber(whole)}`],
    notes: holds ? [] : readingNotes(prose.text, [whole, part]),
  };
}

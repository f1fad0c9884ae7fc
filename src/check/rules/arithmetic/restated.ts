import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import type { Finding } from "../../finding.ts";
import { isAmount } from "../../passage.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { endOfPhrase } from "../../ties/amounts.ts";
import { isSlip } from "../../ties/slip.ts";
import { labelOf, writtenNumber } from "../../words.ts";

/** The same figure, mentioned again, is the same. */
export const restated: Rule = {
  name: "restated",
  finds: "a figure that comes back with other digits",
  because:
    "“The 421 deputies” points back at deputies already counted. Where the number before was 412, one of the two is a " +
    "slip of the pen. Only numbers that a slip can turn into each other are set against each other: two digits " +
    "swapped, or one changed that is not the last.",
  examples: [
    { text: "The assembly had 412 deputies. In the end all the 421 deputies swore the oath.", verdict: "fails" },
    { text: "The assembly had 412 deputies. In the end all the 412 deputies swore the oath.", verdict: "holds" },
    { text: "The assembly had 412 deputies. The 411 deputies who were left swore the oath.", verdict: null },
    { text: "The first assembly had 412 deputies, the second 421 deputies.", verdict: null },
  ],
  check,
};

function* check(evidence: Evidence): Iterable<Finding> {
  const seen = new Map<string, Map<number, FigureMention>>();
  for (const mention of evidence.figures) {
    const key = keyOf(evidence.prose, mention);
    if (key === null) continue;
    const before = seen.get(key) ?? new Map<number, FigureMention>();
    const number = numberOf(mention);
    const same = before.get(number);
    if (pointsBack(evidence.prose, mention)) {
      const earlier = same ?? slipOf(before, number);
      if (earlier !== undefined) yield finding(earlier, mention, same !== undefined);
    }
    if (same === undefined) seen.set(key, before.set(number, mention));
  }
}

/** The one other number given for the same things, if this can be a slip for it. */
function slipOf(before: ReadonlyMap<number, FigureMention>, number: number): FigureMention | undefined {
  const [only] = before.values();
  return only !== undefined && before.size === 1 && isSlip(numberOf(only), number) ? only : undefined;
}

/** What is counted, for sharp unhedged numbers of two digits and more: the noun phrase in lower case. */
function keyOf(prose: Prose, mention: FigureMention): string | null {
  const { figure, counted } = mention;
  if (!isAmount(mention) || figure.hedge !== null || counted === null || figure.number.low !== figure.number.high)
    return null;
  if (numberOf(mention) < 10 || figure.round) return null;
  return prose.text.slice(counted.start, counted.end).toLowerCase();
}

function numberOf(mention: FigureMention): number {
  return mention.figure.number.low ?? 0;
}

/** Whether "the", "these" or "all" stands before the number, and nothing narrows the noun after it. */
function pointsBack(prose: Prose, mention: FigureMention): boolean {
  const { tokens, language } = prose;
  if (mention.first === 0 || language.tables.definites.get(tokens, mention.first - 1) === undefined) return false;
  return language.tables.narrowings.get(tokens, endOfPhrase(prose, mention)) === undefined;
}

function finding(earlier: FigureMention, later: FigureMention, agrees: boolean): Finding {
  const [a, b] = [writtenNumber(earlier), writtenNumber(later)];
  return {
    code: restated.name,
    verdict: agrees ? "holds" : "fails",
    message: agrees ? `the ${b} are the ${a} counted before` : `the ${b} spoken of here were ${a} before`,
    labels: [labelOf(later, "the figure again"), labelOf(earlier, "the figure before")],
    working: [`${a} ${agrees ? "=" : "≠"} ${b}`],
    notes: [],
    breakEven: null,
    ...(agrees ? {} : { help: "which of the two does the source of the figure have?" }),
  };
}

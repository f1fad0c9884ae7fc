import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { Shape, TokenKind } from "../../../recognise/tokens.ts";
import type { Finding } from "../../finding.ts";
import { isAmount } from "../../passage.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { endOfPhrase } from "../../ties/amounts.ts";
import { isNarrowed, saysTheSame } from "../../ties/predicate.ts";
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
    {
      text: "Some say that 4,300 people were deported from the district. Of the 4,500 people deported from the district, few came back.",
      verdict: "fails",
    },
    {
      text: "In July 1952 the prison held 1,480 prisoners. The prison held 1,840 prisoners in July 1952.",
      verdict: "fails",
    },
    {
      text: "In July 1952 the prison held 1,480 prisoners. The prison held 1,840 prisoners in July 1953.",
      verdict: null,
    },
    {
      text: "Eighty-four miners were killed in the explosion of 1906. The 48 miners killed in the explosion of 1911 were buried.",
      verdict: null,
    },
    {
      text: "He heard that 312 men had been beaten. Of the 321 men who were later freed, most were students.",
      verdict: null,
    },
    { text: "Of the 120 men 102 came home. The 102 men were given land.", verdict: null },
    { text: "He put the number at sixty. Later sixty of the 70 prisoners died.", verdict: null },
    { text: "The first assembly had 412 deputies, the second 421 deputies.", verdict: null },
  ],
  check,
};

function* check(evidence: Evidence): Iterable<Finding> {
  // A number that the text has given before is no slip for another.
  // Those who are counted among others ("412 of the 432 deputies") are not whom a later number points back at.
  const seen = new Map<string, Map<number, FigureMention>>();
  const stated = new Map<string, FigureMention>();
  const known = new Set<number>();
  for (const mention of evidence.figures) {
    const isKnown = known.has(numberOf(mention));
    if (isAmount(mention)) known.add(numberOf(mention));
    const key = keyOf(evidence.prose, mention);
    if (key === null) continue;
    const before = seen.get(key) ?? new Map<number, FigureMention>();
    const number = numberOf(mention);
    const same = before.get(number);
    const earlier = same ?? (isKnown ? undefined : slipOf(before, number));
    if (earlier !== undefined && pointsBackTo(evidence.prose, mention, earlier))
      yield finding(earlier, mention, same !== undefined);
    else yield* again(evidence.prose, stated, mention);
    if (same === undefined && mention.frame.whole === null) seen.set(key, before.set(number, mention));
  }
}

/** "The prison held 1,480 prisoners in July 1952. In July 1952 the prison held 1,840": the same words of the same time. */
function* again(prose: Prose, stated: Map<string, FigureMention>, mention: FigureMention): Iterable<Finding> {
  const statement = statementOf(prose, mention);
  if (statement === null) return;
  const earlier = stated.get(statement);
  if (earlier === undefined) stated.set(statement, mention);
  else if (isSlip(numberOf(earlier), numberOf(mention))) yield finding(earlier, mention, false);
}

/** A subject and its verb have at least and at most so many tokens. */
const CLAUSE = { least: 2, most: 8 };

/** What is said of which time and by whom, in small letters and without the number; null where no time is named. */
function statementOf(prose: Prose, mention: FigureMention): string | null {
  const { when, where } = mention.frame;
  if (when === null || mention.unit === null || !isAll(prose, mention)) return null;
  const { tokens } = prose;
  const start = prose.sentences[mention.sentence]?.first ?? mention.first;
  let from = mention.first;
  while (from > start && mention.first - from <= CLAUSE.most && tokens.kind(from - 1) === TokenKind.word) from -= 1;
  const opened = skipDate(prose, from, mention.first);
  if (mention.first - opened < CLAUSE.least || mention.first - from > CLAUSE.most) return null;
  return [tokens.slice(opened, mention.first).toLowerCase(), mention.unit, when, where, mention.attribution].join("|");
}

/** Whether a mark or a time follows the noun: "46 ships of the line" are not all the ships. */
function isAll(prose: Prose, mention: FigureMention): boolean {
  const { tokens, language } = prose;
  const end = endOfPhrase(prose, mention);
  if (tokens.kind(end) === TokenKind.punctuation) return true;
  return language.tables.whereOpeners.get(tokens, end) === true && tokens.shape(end + 1) !== Shape.lower;
}

/** "In July 1952 (the prison held)": what stands before the article that opens the subject. */
function skipDate({ tokens, language }: Prose, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (language.tables.articles.get(tokens, at) === true) return at;
  return from;
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
  if (numberOf(mention) < 10) return null;
  const noun = prose.text.slice(counted.start, counted.end).toLowerCase();
  return figure.round ? `round ${noun}` : noun;
}

function numberOf(mention: FigureMention): number {
  return mention.figure.number.low ?? 0;
}

/**
 * Whether "the", "these" or "all" stands before the number, and what follows its noun narrows it to no others than
 * those spoken of before. Round numbers are many: they point back only where the same is said of them.
 */
function pointsBackTo(prose: Prose, mention: FigureMention, earlier: FigureMention): boolean {
  const { tokens, language } = prose;
  if (mention.first === 0 || language.tables.definites.get(tokens, mention.first - 1) === undefined) return false;
  const at = endOfPhrase(prose, mention);
  if (isNarrowed(prose, at)) return saysTheSame(prose, earlier, mention);
  return !mention.figure.round && language.tables.narrowings.get(tokens, at) === undefined;
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

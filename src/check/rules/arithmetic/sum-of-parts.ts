import { canBeAtMost, meet, sum } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { formatInterval, formatNumber } from "../../../values/format-number.ts";
import type { Finding } from "../../finding.ts";
import { judge, readingNotes } from "../../judge.ts";
import type { Passage } from "../../passage.ts";
import type { Rule } from "../../rule.ts";
import type { PartWhole } from "../../ties/part-whole.ts";
import { overlapIsSaid } from "../../ties/tie.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** Three parts and more that exceed the whole by less than this share of it were meant to make it up. */
const SLIP = 0.05;
/** A list that reaches less than this share of the whole was not meant to be complete. */
const NEARLY_ALL = 0.8;

/** The parts of a whole add up to it, or to no more than it. */
export const sumOfParts: Rule = {
  name: "sum-of-parts",
  finds: "parts that do not add up to the whole the text makes of them",
  because:
    "A list that is given as all the parts of a whole must add up to it; parts that exclude one another may not add " +
    "up to more. Where the parts may overlap, or the list is open, only the bound is checked.",
  examples: [
    {
      text: "The fleet lost 980 men: 610 in the gale, 340 from fever and 180 at the landing.",
      verdict: "fails",
    },
    { text: "Losses came to 45 killed, 210 wounded and 67 missing, a total of 322.", verdict: "holds" },
    { text: "Losses came to 45 killed, 210 wounded and 67 missing, a total of 312.", verdict: "fails" },
    { text: "About 300 men died of fever and 400 of cold, some 900 in all.", verdict: "strained" },
    { text: "Of the 93 dead, 41 were men, 29 were women and 19 were children.", verdict: "fails" },
    { text: "The bridge has seven arches, five of sixty feet and two of ninety.", verdict: "holds" },
    { text: "Of the 1,152 inmates, 714 had not been tried. The other 448 were serving sentences.", verdict: "fails" },
    { text: "Of the 2,201 on board, it says, 711 were saved and 1,517 were lost.", verdict: "fails" },
    { text: "The fleet had thirty-three ships, eighteen of them French and fifteen Spanish.", verdict: "holds" },
    {
      text: "Fever accounted for 27 of the 61 deaths, cold for 19, and hunger for the remaining 15.",
      verdict: "holds",
    },
    { text: "We spoke to 90 former prisoners, 64 men and 36 women.", verdict: "fails" },
    { text: "Of the 24 survivors, 17 were women and 9 were children under ten.", verdict: "fails" },
    {
      text: "Of the 18,400 islanders 13,800 live in the capital. The rest, some 6,900, are spread over eleven villages.",
      verdict: "fails",
    },
    {
      text: "The floor has 148,000 stones. Some 110,000 of them are marble and 70,000 are glass.",
      verdict: "fails",
    },
    { text: "In all 214 houses burned, 120 in the upper town and 104 in the lower.", verdict: "fails" },
    {
      text: "In the first year 20 were built, in the second 35 and in the third 50, altogether more than a hundred.",
      verdict: "holds",
    },
    {
      text: "In all 600 houses were hit: 200 lost their roofs, 150 their windows and 400 their chimneys.",
      verdict: null,
    },
    {
      text: "In all 41 ships lay idle in four harbours: 17 in Holmen, 11 in Varde, 9 in Ekby and 6 in Sund.",
      verdict: "fails",
    },
    { text: "It sold 2,400 copies, 1,100 of them in Germany, 900 in England and 600 in France.", verdict: "strained" },
    { text: "It lost 40 men, 30 of them in the first week and 25 in the first night.", verdict: null },
    { text: "There are 80 rooms: 60 with a bath, 50 with a view and 12 for families.", verdict: null },
    { text: "The club has 60 members: 45 play, 20 sing and 12 do both.", verdict: null },
    { text: "He had 12 cows, 7 of them in milk, and 30 sheep, altogether more than 40 head.", verdict: null },
    { text: "In all 40 men spoke, 30 in the morning and 25 in the afternoon.", verdict: null },
    { text: "The police arrested 40 men in Karst, 30 in Holm and 25 in Brod.", verdict: null },
    {
      text: "The loan came to 6 million francs, of which 4 million were spent on railways and 3 million on harbours.",
      verdict: "strained",
    },
    {
      text: "The council has 45 seats, of which 21 went to the Liberals, 15 to the Agrarians and 12 to the Socialists.",
      verdict: "fails",
    },
    { text: "Of the 45 houses 30 belonged to Germans and 20 to members of the guild.", verdict: null },
    { text: "Some 600 pilgrims set out, of whom 400 went to Rome and 350 to Loreto.", verdict: null },
    { text: "The commission examined 93 cases. It confirmed 41, rejected 29 and left 13 open.", verdict: "fails" },
    { text: "The commission examined 93 cases. It confirmed 41, rejected 29 and left 23 open.", verdict: "holds" },
    { text: "The commission examined 93 cases. It heard 41 witnesses and rejected 89 letters.", verdict: null },
    {
      text: "Three hundred and twelve were tried; 140 were sentenced to death, 96 to prison, and 66 were acquitted.",
      verdict: "fails",
    },
    { text: "Three hundred and twelve were tried; 140 had been tried before, 196 were workers.", verdict: null },
    {
      text: "The prison took in 2,318 men. The register gives an offence for 2,104 of them; for 314 the column is empty.",
      verdict: "fails",
    },
    {
      text: "The prison took in 2,318 men. The register gives an offence for 2,104 of them; for 314 it gives two.",
      verdict: null,
    },
    { text: "There were 1,300 guards and 240 officers at the camp, a staff of 1,640.", verdict: "fails" },
    { text: "There were 1,300 guards and 240 officers at the camp, and a staff of 900 in the town.", verdict: null },
    { text: "In the camp were twelve priests, 120 soldiers, 64 men and 50 women.", verdict: null },
    { text: "In the camp were 120 soldiers, 30 men and 20 women.", verdict: null },
    { text: "He shot 212 birds, of which 148 reached the museum and 64 were eaten by moths.", verdict: "holds" },
    { text: "He shot 212 birds, of which 148 reached the museum and 84 were described by him.", verdict: null },
    { text: "The bridge has seven arches, three of stone and two of brick.", verdict: null },
    {
      text: "Of the 412 deputies, 300 were lawyers and 200 had sat in the old chamber.",
      verdict: null,
    },
    { text: "The town had 5,000 people: 300 fell ill in March and 200 in April.", verdict: null },
  ],
  *check({ prose, passages, ties }) {
    for (const [i, passage] of passages.entries()) {
      for (const tie of ties[i]?.partWholes ?? []) {
        const finding = tie.parts.length > 1 ? audit(prose, passage, tie) : null;
        if (finding !== null) yield finding;
      }
    }
  },
};

function audit(prose: Prose, passage: Passage, found: PartWhole): Finding | null {
  const tie = addsUp(found) ? { ...found, exhaustive: true } : found;
  const { whole, parts, exhaustive } = tie;
  const all = [whole, ...parts];
  const judgement = judge(all, (read) => {
    const total = sum(parts.map(read));
    return exhaustive ? meet(total, read(whole)) : canBeAtMost(total, read(whole));
  });
  const added = sum(parts.map((part) => part.figure.strict));
  if (judgement.verdict !== "holds" && !isMeant(prose, passage, tie)) return null;
  if (judgement.verdict === "holds" && !exhaustive && !tie.exclusive) return null;
  const total = formatInterval(added);
  return {
    code: sumOfParts.name,
    ...judgement,
    message: message(prose, tie, judgement.verdict === "holds", total),
    labels: [labelOf(whole, "the whole"), ...parts.map((part) => labelOf(part, "part"))],
    working: [`${parts.map(writtenNumber).join(" + ")} = ${total}${relation(prose, tie)}`],
    notes: [...understated(prose, tie), ...readingNotes(prose.text, all)],
    ...(judgement.verdict === "holds" ? {} : { help: "do the parts overlap, or does the whole leave somebody out?" }),
  };
}

/** Sharp parts that give the whole to the last digit are all of it, whatever else the words leave open. */
function addsUp({ whole, parts }: PartWhole): boolean {
  const sharp = [whole, ...parts].every(
    ({ figure }) => figure.hedge === null && figure.number.low === figure.number.high,
  );
  return sharp && parts.length > 1 && meet(sum(parts.map((part) => part.figure.strict)), whole.figure.strict);
}

/** Whether the words tie the parts closely enough for a sum that does not fit to be a contradiction. */
function isMeant(prose: Prose, passage: Passage, { whole, parts, exhaustive, exclusive, loose }: PartWhole): boolean {
  const [first] = parts;
  if (first === undefined || loose || overlapIsSaid(prose, passage, first)) return false;
  if (exceeds(whole, parts)) return exhaustive || exclusive || isSlip(whole, parts);
  const added = sum(parts.map((part) => part.figure.generous));
  return exhaustive && (added.high === null || added.high >= NEARLY_ALL * (whole.figure.number.low ?? 0));
}

function isSlip(whole: FigureMention, parts: readonly FigureMention[]): boolean {
  const added = sum(parts.map((part) => part.figure.strict)).low;
  return parts.length > 2 && added !== null && added <= (1 + SLIP) * (whole.figure.number.low ?? 0);
}

function exceeds(whole: FigureMention, parts: readonly FigureMention[]): boolean {
  return !canBeAtMost(sum(parts.map((part) => part.figure.strict)), whole.figure.strict);
}

function relation(prose: Prose, { whole, parts, exhaustive }: PartWhole): string {
  const added = sum(parts.map((part) => part.figure.strict));
  const number = writtenNumber(whole);
  if (exceeds(whole, parts)) return ` > ${number}`;
  if (!meet(added, whole.figure.strict)) return exhaustive ? ` < ${number}` : ` ≤ ${number}`;
  if (added.low !== added.high) return ` admits ${number}`;
  return isAllowed(whole, parts) ? `, which ${quoted(prose, whole)} allows` : ` = ${number}`;
}

/** Whether sharp parts come to a number that the hedge of the whole allows, and that is not the one it is put on. */
function isAllowed({ figure }: FigureMention, parts: readonly FigureMention[]): boolean {
  const added = sum(parts.map((part) => part.figure.strict));
  return (
    figure.hedge !== null && added.low === added.high && added.low !== figure.number.low && meet(added, figure.strict)
  );
}

/** "More than n" is seldom said of what lies beyond n and half its last place; a remark, and no verdict. */
function understated(prose: Prose, { whole, parts }: PartWhole): readonly string[] {
  const { hedge, number, place } = whole.figure;
  const added = sum(parts.map((part) => part.figure.strict)).low;
  if (hedge !== "over" || number.low === null || added === null || added <= number.low + place / 2) return [];
  return [
    `${quoted(prose, whole)} is usually at most ${formatNumber(number.low + place / 2)}, and says little of ${formatNumber(added)}`,
  ];
}

function message(prose: Prose, tie: PartWhole, holds: boolean, total: string): string {
  const whole = writtenNumber(tie.whole);
  if (holds && isAllowed(tie.whole, tie.parts))
    return `the parts add up to ${total}, which ${quoted(prose, tie.whole)} allows`;
  if (holds) {
    return tie.exhaustive
      ? `the parts add up to the ${whole} they are parts of`
      : `the parts add up to ${total}, no more than the ${whole} they are parts of`;
  }
  if (exceeds(tie.whole, tie.parts)) return `the parts add up to ${total}, more than the ${whole} they are parts of`;
  const missing = formatNumber(
    (tie.whole.figure.number.low ?? 0) - (sum(tie.parts.map((p) => p.figure.strict)).high ?? 0),
  );
  return `the parts add up to ${total}, ${missing} short of the ${whole} they should make up`;
}

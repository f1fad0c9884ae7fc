import type { FigureMention } from "../../../recognise/mention.ts";
import type { Finding } from "../../finding.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { type PopulationShare, populationSharesIn } from "../../ties/population-share.ts";
import { labelOf, quoted, writtenNumber } from "../../words.ts";

/** A figure that was counted in one place is not made a share of the people of another. */
export const denominatorSwitch: Rule = {
  name: "denominator-switch",
  finds: "a figure counted in one place that is set against the population of another",
  because:
    "A share says how heavy a loss was for those who bore it. Deaths of one country over the people of another give a " +
    "number that is true of neither. The comparison may be meant as one; so the finding is advice, and no contradiction.",
  examples: [
    {
      text: "Some 27 million people died in Russia. Now 27 million people was about half the population of England.",
      verdict: "not-comparable",
    },
    {
      text: "Some 27 million people died in Russia. Now 27 million people was about a seventh of the population of Russia.",
      verdict: null,
    },
    { text: "Some 27 million people was about half the population of England.", verdict: null },
  ],
  *check(evidence) {
    for (const tie of populationSharesIn(evidence)) {
      const finding = audit(evidence, tie);
      if (finding !== null) yield finding;
    }
  },
};

function audit(evidence: Evidence, { part, share, noun }: PopulationShare): Finding | null {
  const { prose } = evidence;
  const population = prose.text.slice(noun.start, noun.end);
  const place = placeIn(evidence, population);
  const counted = place === null ? null : countedElsewhere(evidence, part, place);
  if (counted === null || counted.frame.where === null) return null;
  return {
    code: denominatorSwitch.name,
    verdict: "not-comparable",
    message: `${writtenNumber(part)} was counted in “${counted.frame.where}”, and is called ${quoted(prose, share)} of “${population}”`,
    labels: [
      labelOf(part, "the figure"),
      labelOf(counted, `where it was counted: ${counted.frame.where}`),
      { span: noun, text: "the population it is set against" },
    ],
    working: [`where: ${counted.frame.where} ≠ ${place}`],
    notes: [],
    breakEven: null,
    help: "what share is it of the people among whom it was counted?",
  };
}

/** The place that the words for a population name last. */
function placeIn({ names }: Evidence, population: string): string | null {
  const places = names.filter(({ type, label }) => type === "place" && population.endsWith(label));
  return places[0]?.label ?? null;
}

/** The same number, counted earlier in a place that is not this one; null where it was counted here as well. */
function countedElsewhere({ figures }: Evidence, part: FigureMention, place: string): FigureMention | null {
  const same = figures.filter(
    (f) => f.figure.number.low === part.figure.number.low && f.unit === part.unit && f.frame.where !== null,
  );
  const isHere = ({ frame }: FigureMention) => frame.where?.includes(place) || place.includes(frame.where ?? place);
  return same.some(isHere) ? null : (same.filter((f) => f.first < part.first).at(-1) ?? null);
}

import { meet, multiply } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import { formatInterval } from "../../../values/format-number.ts";
import { closed, exactly, type Interval } from "../../../values/interval.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { type Conversion, conversionsIn } from "../../ties/conversion.ts";
import { labelOf, quoted } from "../../words.ts";

/** So many miles are so many kilometres. */
export const conversion: Rule = {
  name: "conversion",
  finds: "a length, area, weight or volume that is given in two units and is not the same in both",
  because:
    "A measure that is converted in brackets is one quantity written twice. Both numbers are taken to be rounded at " +
    "their last digit that is not a nought; units that differ from country to country (tons, gallons, leagues) are left alone.",
  examples: [
    { text: "The road is 40 miles (about 120 km) long.", verdict: "fails" },
    { text: "The road is 40 miles (64 km) long.", verdict: "holds" },
    { text: "The tower is 60 feet, or 28 metres, high.", verdict: "fails" },
    { text: "The farm had 250 acres (about 100 hectares) of land.", verdict: "holds" },
    { text: "The lake covers 12 square miles (31 square kilometres).", verdict: "holds" },
    { text: "The line was 300 kilometres long (200 miles by road).", verdict: null },
    { text: "He brought 60 feet of rope, 28 metres of wire and 5 kilograms of nails.", verdict: null },
    { text: "He was 5 feet 10 inches (1.78 metres) tall.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of passages) {
      if (passage.amounts.length < 2) continue;
      for (const tie of conversionsIn(prose, passage)) {
        const [first, second] = [quoted(prose, tie.first), quoted(prose, tie.second)];
        yield finding(tie, first, second);
      }
    }
  },
};

function finding(tie: Conversion, first: string, second: string): Finding {
  const { factor } = tie;
  const fits = (places: number) =>
    meet(multiply(rounded(tie.first, places), exactly(factor)), rounded(tie.second, places));
  const verdict = fits(0.5) ? "holds" : fits(1) ? "strained" : "fails";
  const converted = formatInterval(multiply(numberOf(tie.first), exactly(factor)), (x) =>
    String(Number(x.toPrecision(3))),
  );
  return {
    code: conversion.name,
    verdict,
    message: verdict === "holds" ? `${first} is ${second}` : `${first} is ${converted} ${tie.unit}, not ${second}`,
    labels: [labelOf(tie.second, "the same again"), labelOf(tie.first, "the measure")],
    working: [`${first} = ${converted} ${tie.unit}`],
    notes: [],
    breakEven: null,
  };
}

/** A number as it may have been before it was rounded, by so many units of its last place; hedges are read as they are. */
function rounded(mention: FigureMention, places: number): Interval {
  const { figure } = mention;
  if (figure.hedge !== null && figure.hedge !== "exactly") return places < 1 ? figure.strict : figure.generous;
  const { low, high } = figure.number;
  return closed((low ?? 0) - places * figure.place, high === null ? null : high + places * figure.place);
}

function numberOf({ figure }: FigureMention): Interval {
  return closed(figure.number.low, figure.number.high);
}

import type { NumberTables } from "../../figures/tables.ts";
import { phrases } from "./phrases.ts";

/** English words for vague magnitudes, shares, multiples, nothing and all. */
export const quantities: Pick<
  NumberTables,
  | "magnitudes"
  | "magnitudeRepeats"
  | "magnitudeOpeners"
  | "fewWords"
  | "percents"
  | "fractionFollowers"
  | "notBeforeFraction"
  | "multipliers"
  | "notAfterMultiplier"
  | "ratioComparators"
  | "ratioComparatives"
  | "factorCues"
  | "ratioCues"
  | "zeros"
  | "nearlyNone"
  | "nearlyAll"
  | "quantifiers"
  | "notBeforeQuantifier"
> = {
  magnitudes: {
    tens: { unit: 10, next: 100, alone: false },
    dozens: { unit: 12, next: 100, alone: true },
    scores: { unit: 20, next: 100, alone: false },
    hundreds: { unit: 100, next: 1000, alone: true },
    thousands: { unit: 1e3, next: 1e6, alone: true },
    lakhs: { unit: 1e5, next: 1e7, alone: true },
    millions: { unit: 1e6, next: 1e9, alone: true },
    crores: { unit: 1e7, next: 1e9, alone: true },
    billions: { unit: 1e9, next: 1e12, alone: true },
    trillions: { unit: 1e12, next: 1e15, alone: true },
  },
  magnitudeRepeats: phrases(true, "and | upon | on | after"),
  magnitudeOpeners: phrases(true, "many | untold | countless | uncounted | several | whole | some | a few"),
  fewWords: {
    ...phrases({ low: 3, high: 9 }, "several | a few | some few"),
    ...phrases({ low: 2, high: 2 }, "a couple | a couple of"),
  },
  percents: {
    ...phrases({ divisor: 100, unit: null }, "% | per cent | percent | per-cent | pct | p.c."),
    ...phrases({ divisor: 1000, unit: null }, "\u2030 | per mille | per mil"),
    ...phrases({ divisor: 100, unit: "percentage point" }, "percentage point | percentage points | percentage-point"),
  },
  fractionFollowers: phrases(
    true,
    "of | were | are | have | than | to | in | at | by | from | as | again | more | less | fewer | larger | smaller | " +
      "greater | higher | lower | the | its | his | her | their | our | my | your | these | those | this | that | what",
  ),
  notBeforeFraction: phrases(
    true,
    "first | second | third | fourth | latter | former | early | earlier | later | last | final | opening | top | " +
      "bottom | upper | lower | eastern | western | northern | southern | better | this | every | each | no",
  ),
  multipliers: {
    ...phrases({ factor: 2, comparing: true }, "twice | double"),
    ...phrases({ factor: 3, comparing: true }, "thrice | triple | treble"),
    ...phrases({ factor: 4, comparing: true }, "quadruple"),
    ...phrases({ factor: 2 }, "doubled | doubling | twofold | two-fold"),
    ...phrases({ factor: 3 }, "trebled | trebling | tripled | tripling | threefold | three-fold"),
    ...phrases({ factor: 4 }, "quadrupled | quadrupling | fourfold | four-fold"),
    ...phrases({ factor: 5 }, "quintupled | quintupling | fivefold | five-fold"),
    ...phrases({ factor: 6 }, "sextupled | sixfold | six-fold"),
    sevenfold: { factor: 7 },
    eightfold: { factor: 8 },
    ninefold: { factor: 9 },
    tenfold: { factor: 10 },
    elevenfold: { factor: 11 },
    twelvefold: { factor: 12 },
    fifteenfold: { factor: 15 },
    twentyfold: { factor: 20 },
    thirtyfold: { factor: 30 },
    fortyfold: { factor: 40 },
    fiftyfold: { factor: 50 },
    ...phrases({ factor: 100 }, "hundredfold | a hundredfold"),
    ...phrases({ factor: 1000 }, "thousandfold | a thousandfold"),
    ...phrases({ factor: 0.5 }, "halved | halving"),
  },
  notAfterMultiplier: phrases(true, "back | up | over | down | agent | agents | bed | beds | room | rooms | standards"),
  ratioComparators: phrases(
    true,
    "as | the | that | those | its | his | her | their | our | your | my | what | this | these",
  ),
  ratioComparatives: {
    ...phrases(
      "more",
      "more | larger | greater | higher | bigger | longer | heavier | faster | stronger | taller | richer | wider | " +
        "deeper | denser | older | above | better | dearer | costlier",
    ),
    ...phrases(
      "less",
      "less | fewer | smaller | lower | shorter | lighter | slower | weaker | poorer | below | cheaper | worse",
    ),
    ...phrases("again", "as many again | as much again | as large again | as big again | as long again | again"),
  },
  factorCues: phrases(true, "a factor of | factor of | multiplied by | multiplying by"),
  ratioCues: phrases(
    true,
    "by | outnumbered | outnumbering | outnumber | ratio of | a ratio of | multiplied by | multiplied | increased | grew | " +
      "rose | exaggerated | overstated | inflated | odds of | odds were | odds are | superiority of",
  ),
  zeros: phrases(true, "not a single one | not a single | not one | none | not a one"),
  nearlyNone: phrases(
    true,
    "virtually no | virtually none | almost no | almost none | practically no | practically none | next to no | " +
      "hardly any | scarcely any | next to none | nearly none",
  ),
  nearlyAll: phrases(
    true,
    "almost all | nearly all | virtually all | practically all | all but all | almost the whole",
  ),
  quantifiers: {
    ...phrases({ needs: "plural" }, "many | very many | a great many | a good many | several | few | very few | a few"),
    ...phrases({ needs: "plural" }, "quite a few | numerous | countless | some | untold"),
    ...phrases({ low: 0.5, high: 1, needs: "plural" }, "most"),
    ...phrases(
      { low: 0.5, high: 1, needs: "nothing" },
      "vast majority | overwhelming majority | great majority | large majority | clear majority",
    ),
    ...phrases({ low: 0.5, high: 1, needs: "of" }, "majority | bulk | greater part | larger part"),
    ...phrases({ low: 0, high: 0.5, needs: "of" }, "a minority | a small minority | a tiny minority | small minority"),
    ...phrases(
      { needs: "plural" },
      "a handful of | a number of | a large number of | a small number of | large numbers of",
    ),
    ...phrases({ needs: "plural" }, "small numbers of | an unknown number of | a great number of | great numbers of"),
    ...phrases({ needs: "nothing" }, "no small amount | no small number"),
    ...phrases(
      { needs: "noun" },
      "virtually every | almost every | nearly every | practically every | virtually the entire | virtually the whole | " +
        "almost the entire | nearly the entire | nearly the whole",
    ),
  },
  notBeforeQuantifier: phrases(
    true,
    "as | how | so | too | the | that | at | my | his | her | their | its | our | your | far",
  ),
};

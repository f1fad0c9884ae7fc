import type { Finding } from "../../src/check/finding.ts";
import type { Reading } from "../../src/examine.ts";
import { closed } from "../../src/values/interval.ts";
import {
  type Find,
  type MadeBlock,
  type MadeMentions,
  madeAttribution,
  madeDate,
  madeFigure,
  madeFinding,
  madeName,
  madeReading,
} from "./made-reading.ts";

const blocks: readonly MadeBlock[] = [
  ["boilerplate", "Home · Lectures · Library · Subscribe"],
  ["title", "The Winter at Varnholm"],
  ["byline", "Ingrid Halvorsen"],
  ["dateline", "Given at the Maritime Institute on 14 March 1987; printed 2 May 1988"],
  [
    "paragraph",
    "In the autumn of 1854 a squadron of eleven ships put into Varnholm to wait for the ice to leave the strait. It stayed for five months. What happened there has been told many times since, and seldom with the same numbers. I shall compare what was written down that winter with what was said about it afterwards, and ask of each number what it counts.",
  ],
  ["heading", "The return of losses", 2],
  [
    "paragraph",
    "The squadron's own return, signed on 2 April 1855, says that it lost 980 men: 610 in the gale of 9 November, 340 from fever and 180 at the landing. Captain Edvard Thorne, who signed it, called the figures “complete in every respect”. The return was laid before the Admiralty in June and was not questioned there.",
  ],
  [
    "paragraph",
    "It was questioned elsewhere. Marcus Vell, writing in 1891, put the dead at more than 2,000, and held that the return had understated the loss about threefold. Vell gave no source, and Thorne was no longer alive to ask for one. His number has been copied ever since; it stands on the memorial in the harbour.",
  ],
  [
    "quotation",
    "I have been among the graves, and there are not six hundred of them. Whoever says two thousand has counted the stones of the old wall.",
  ],
  [
    "paragraph",
    "That was the chaplain, Johan Reiss, in a letter of 3 June 1855. He was 41 years old; the parish register has him born in 1814. Reiss buried the dead himself, and his is the only count made on the ground.",
  ],
  ["heading", "The fever", 2],
  [
    "paragraph",
    "Of the roughly 4,000 people who wintered there, half fell ill, or some 2,000. Nearly 17 per cent of those who fell ill died, that is, about 340. On this point the return and the surgeon's journal agree to the man, which is why I believe both of them about the fever and neither of them about the landing.",
  ],
  ["list-item", "Ships that left Kelso: 11", 1],
  ["list-item", "Ships that came home: 9", 1],
  ["list-item", "Ships lost or condemned: 3", 1],
  ["table", "Month | Ill | Died\nNovember | 310 | 22\nDecember | 890 | 141\nJanuary | 800 | 177"],
  ["caption", "Plate II. The anchorage at Varnholm, from a survey of 1861."],
  [
    "paragraph",
    "The garrison of the fort grew from 400 in October to 1,200 in January, a threefold rise. According to a spokesman of the Admiralty, “supplies sufficed for 200 days”. An old officer told me that the stores had run out by Christmas, and that the men then lived on what the town could sell them.",
  ],
  ["paragraph", "Sixty years after that winter, in 1915, the last survivor died at Kelso. He had never spoken of it."],
  ["footnote", "1. Return of Losses, Varnholm Station, fol. 12."],
  ["boilerplate", "Share this page · Print · Related lectures"],
];

/** A reading with every kind of block, mention and verdict, made by hand from an invented lecture. */
export function sampleReading(): Reading {
  return madeReading(blocks, (find) => ({ ...mentionsIn(find), findings: findingsIn(find) }));
}

function mentionsIn(find: Find): MadeMentions {
  const men = { unit: "man" };
  return {
    occasion: {
      delivered: madeDate(find("14 March 1987"), "1987-03-14", "1987-03-14").date,
      published: madeDate(find("2 May 1988"), "1988-05-02", "1988-05-02").date,
    },
    figures: [
      madeFigure(find("eleven"), 11, {}, { unit: "ship" }),
      madeFigure(find("five months"), 5, { kind: "duration" }, { unit: "month" }),
      madeFigure(find("980 men"), 980, {}, { ...men, attribution: 0 }),
      madeFigure(find("610"), 610, {}, { ...men, attribution: 0 }),
      madeFigure(find("340"), 340, {}, { ...men, attribution: 0 }),
      madeFigure(find("180"), 180, {}, { ...men, attribution: 0 }),
      madeFigure(
        find("more than 2,000"),
        2000,
        { hedge: "over", strict: { low: 2000, high: null, lowOpen: true, highOpen: false } },
        { hedge: "more than", unit: "dead", attribution: 2 },
      ),
      madeFigure(find("about threefold"), 3, { kind: "ratio" }, { hedge: "about", attribution: 3 }),
      madeFigure(find("six hundred"), 600, {}, { unit: "grave" }),
      madeFigure(find("two thousand"), 2000),
      madeFigure(find("41 years old"), 41, { kind: "age" }, { unit: "year" }),
      madeFigure(find("roughly 4,000 people"), 4000, { strict: closed(3500, 4500) }, { unit: "person" }),
      madeFigure(find("half"), 0.5, { kind: "share" }),
      madeFigure(find("some 2,000"), 2000, { strict: closed(1500, 2500) }, { unit: "person" }),
      madeFigure(find("Nearly 17 per cent"), 0.17, { kind: "share" }),
      madeFigure(find("about 340"), 340),
      madeFigure(find("400"), 400),
      madeFigure(find("1,200"), 1200),
      madeFigure(find("threefold", 2), 3, { kind: "ratio" }),
      madeFigure(find("200 days"), 200, { kind: "duration" }, { unit: "day" }),
    ],
    dates: [
      madeDate(find("14 March 1987"), "1987-03-14", "1987-03-14"),
      madeDate(find("2 May 1988"), "1988-05-02", "1988-05-02"),
      madeDate(find("the autumn of 1854"), "1854-23", "1854-09-01", "1854-11-30"),
      madeDate(find("2 April 1855"), "1855-04-02", "1855-04-02"),
      madeDate(find("9 November"), "1854-11-09", "1854-11-09"),
      madeDate(find("June"), "1855-06", "1855-06-01", "1855-06-30"),
      madeDate(find("1891"), "1891", "1891-01-01", "1891-12-31"),
      madeDate(find("3 June 1855"), "1855-06-03", "1855-06-03"),
      madeDate(find("1814"), "1814", "1814-01-01", "1814-12-31"),
      madeDate(find("1861"), "1861", "1861-01-01", "1861-12-31"),
      madeDate(find("1915"), "1915", "1915-01-01", "1915-12-31"),
    ],
    names: [
      madeName("Ingrid Halvorsen", "person", [find("Ingrid Halvorsen")]),
      madeName(
        "Varnholm",
        "place",
        [1, 2, 3, 4].map((nth) => find("Varnholm", nth)),
      ),
      madeName("Edvard Thorne", "person", [find("Captain Edvard Thorne"), find("Thorne", 2)]),
      {
        ...madeName("Marcus Vell", "person", [find("Marcus Vell"), find("Vell", 2)]),
        suggestions: [{ label: "Marcus Vel", reason: "one letter more" }],
      },
      madeName("Johan Reiss", "person", [find("Johan Reiss"), find("Reiss", 2)]),
      madeName("Admiralty", "group", [find("Admiralty"), find("Admiralty", 2)]),
      madeName("Kelso", "place", [find("Kelso"), find("Kelso", 2)]),
    ],
    attributions: [
      madeAttribution(
        "the squadron's own return",
        find("says"),
        find("it lost 980 men: 610 in the gale of 9 November, 340 from fever and 180 at the landing"),
      ),
      madeAttribution("Captain Edvard Thorne", find("called"), find("“complete in every respect”")),
      madeAttribution("Marcus Vell", find("put the dead at"), find("more than 2,000")),
      madeAttribution("Marcus Vell", find("held that"), find("the return had understated the loss about threefold")),
      madeAttribution("a spokesman", find("According to"), find("supplies sufficed for 200 days"), "denies"),
      madeAttribution("an old officer", find("told me that"), find("the stores had run out by Christmas"), "reports"),
    ],
  };
}

function findingsIn(find: Find): readonly Finding[] {
  const sharp = "none of the numbers is hedged or round, so no tolerance would help";
  return [
    madeFinding(
      "parts-exceed-whole",
      "fails",
      "the parts add up to 1,130, more than the 980 they are parts of",
      [
        [find("980 men"), "the whole"],
        [find("610"), "a part"],
        [find("340"), "a part"],
        [find("180"), "a part"],
      ],
      {
        working: ["610 + 340 + 180 = 1,130", "1,130 > 980"],
        notes: [sharp],
        help: "do the parts overlap, or does the whole leave somebody out?",
      },
    ),
    madeFinding(
      "ratio",
      "strained",
      "more than 2,000 is about threefold 980 only if “about” is read generously",
      [
        [find("about threefold"), "the ratio"],
        [find("more than 2,000"), "the larger"],
        [find("980 men"), "the smaller"],
      ],
      {
        working: ["2,000 ÷ 980 = 2.04", "about threefold, strictly: 2.5 to 3.5"],
        breakEven: 0.118,
        notes: ["“about threefold” is read strictly as 2.5 to 3.5, generously as 2 to 4"],
      },
    ),
    madeFinding(
      "disagreement",
      "not-comparable",
      "“six hundred” graves and “more than 2,000” dead do not count the same thing",
      [
        [find("six hundred"), "graves"],
        [find("more than 2,000"), "the dead"],
      ],
      { working: ["600 < 2,000"], notes: ["one counts graves, the other people"] },
    ),
    madeFinding("age", "holds", "a man born in 1814 was 40 or 41 in 1855", [
      [find("41 years old"), "the age"],
      [find("1814"), "born"],
    ]),
    madeFinding(
      "share",
      "holds",
      "half of roughly 4,000 is some 2,000",
      [
        [find("half"), "the share"],
        [find("roughly 4,000 people"), "the whole"],
        [find("some 2,000"), "the part"],
      ],
      { working: ["1/2 × 3,500 to 4,500 = 1,750 to 2,250", "some 2,000: 1,500 to 2,500"] },
    ),
    madeFinding(
      "share",
      "holds",
      "nearly 17 per cent of some 2,000 is about 340",
      [
        [find("Nearly 17 per cent"), "the share"],
        [find("some 2,000"), "the whole"],
        [find("about 340"), "the part"],
      ],
      { working: ["0.17 × 2,000 = 340"] },
    ),
    madeFinding(
      "change",
      "holds",
      "from 400 to 1,200 is a threefold rise",
      [
        [find("threefold", 2), "the change"],
        [find("400"), "from"],
        [find("1,200"), "to"],
      ],
      { working: ["1,200 ÷ 400 = 3"] },
    ),
    madeFinding(
      "elapsed",
      "needs-fact",
      "whether the stores lasted 200 days needs the day on which they were laid in",
      [[find("200 days"), "the span"]],
      { help: "on which day were the stores laid in?" },
    ),
  ];
}

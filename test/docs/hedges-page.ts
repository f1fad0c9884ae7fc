import { formatInterval, formatNumber, formatShare } from "../../src/values/format-number.ts";
import type { Interval } from "../../src/values/interval.ts";
import { readingOf } from "../support/reading.ts";

const introduction = `# How words are read

Every figure has three readings. The *hard* one is what the words entail: nobody could deny it and still be using them.
The *strict* one is how they are read without goodwill, the *generous* one with all the goodwill they allow. An audit
*holds* if the figures fit strictly, is *strained* if they fit only generously, and *fails* if they fit in neither way.

A number is *round* if a magnitude word or two or more zeros end it ("4 million", "12,000"); it may have been rounded by
half its last place. All else is *sharp* (980, 610) and says what it says.

Of a count, "at least 0" says nothing; of a share, "at most 100 %" says nothing. This page is made by reading its own
examples (\`npm run docs\`).
`;

const sources = `## Where this comes from

Ferson et al. 2015 on hedged numbers (International Journal of Approximate Reasoning); Cummins, Sauerland and Solt 2012
on "more than n"; McNabb et al. and Nouwen 2013 on "up to"; TimeML TIMEX3 \`mod\` for hedged dates. How far "about" and
"nearly" reach, where "dozens" end, and that tens of years are round, are conventions of Elenchus.
`;

/** Words that are read alike, and a sentence around them that makes them a figure. */
interface Sample {
  readonly title: string;
  readonly sentence: (words: string) => string;
  readonly words: readonly string[];
}

const samples: readonly Sample[] = [
  {
    title: "Numbers without a hedge",
    sentence: (words) => `They held ${words} prisoners.`,
    words: ["980", "4,000", "27 million", "exactly 4,000", "only 4,000"],
  },
  {
    title: "About, nearly",
    sentence: (words) => `They held ${words} prisoners.`,
    words: ["about 4,000", "some 12,000", "approximately four million", "nearly 4,000", "almost 27 million"],
  },
  {
    title: "Bounds",
    sentence: (words) => `They held ${words} prisoners.`,
    words: ["over 4,000", "more than 12", "fewer than 4,000", "at least 4,000", "at most 4,000", "up to 4,000"],
  },
  {
    title: "Ranges",
    sentence: (words) => `They held ${words} prisoners.`,
    words: ["300 to 400", "between 700,000 and 800,000", "about 300 to 400", "300, perhaps 400,"],
  },
  {
    title: "Magnitudes without a number",
    sentence: (words) => `They held ${words} prisoners.`,
    words: [
      "dozens of",
      "hundreds of",
      "thousands of",
      "tens of thousands of",
      "hundreds of thousands of",
      "millions of",
    ],
  },
  {
    title: "Shares",
    sentence: (words) => `${words} of the prisoners were released.`,
    words: [
      "half",
      "about half",
      "nearly half",
      "over half",
      "a third",
      "31 per cent",
      "4.5 per cent",
      "most",
      "almost all",
    ],
  },
  {
    title: "Multiples",
    sentence: (words) => `They held ${words} prisoners as in the year before.`,
    words: ["twice as many", "six times as many", "over six times as many", "about 12 times as many"],
  },
  {
    title: "Lengths of time",
    sentence: (words) => `The siege lasted ${words}.`,
    words: ["12 days", "20 years", "about 20 years", "26 years", "over two months"],
  },
];

/** The page of documentation on hedges: each example as the program reads it. */
export function hedgesPage(): string {
  return [introduction, ...samples.map(section), sources].join("\n");
}

function section({ title, sentence, words }: Sample): string {
  const rows = words.map((example) => row(example, sentence(example)));
  return [`## ${title}`, "", "| words | hard | strict | generous |", "|---|---|---|---|", ...rows, ""].join("\n");
}

function row(words: string, sentence: string): string {
  const [mention] = readingOf(sentence).figures;
  if (mention === undefined) throw new Error(`no figure is found in “${sentence}”`);
  const { kind, hard, strict, generous } = mention.figure;
  const isShare = kind === "share" || strict.high === 1;
  const format = (interval: Interval) => formatInterval(interval, isShare ? formatShare : formatNumber);
  return `| ${words.replace(/,$/u, "")} | ${format(hard)} | ${format(strict)} | ${format(generous)} |`;
}

import { hedges } from "../../recognise/languages/en/hedges.ts";
import { numeralWords } from "../../recognise/languages/en/numerals.ts";
import type { HedgeKind } from "../../values/figure.ts";
import type { DurationUnit } from "../relation.ts";

/** The hedges of the formula language, and how each is read. */
export const hedgeWords: Readonly<Record<string, HedgeKind>> = {
  about: "about",
  some: "about",
  over: "over",
  under: "under",
  nearly: "nearly",
  exactly: "exactly",
  "at least": "at-least",
  "at most": "at-most",
  "up to": "up-to",
};

const units: ReadonlyMap<string, DurationUnit> = new Map(
  (["day", "week", "month", "year"] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries(numeralWords).flatMap(([word, part]) =>
    part.type === "scale" && part.attached !== true && part.plural !== true ? [[word, part.value]] : [],
  ),
);

const denominators: ReadonlyMap<string, number> = new Map(
  Object.entries(numeralWords).flatMap(([word, part]) => (part.type === "fraction" ? [[word, part.denominator]] : [])),
);

/** The unit that a word names, in the singular or the plural. */
export function unitOf(word: string): DurationUnit | undefined {
  return units.get(word);
}

/** The number a magnitude word multiplies by: "million". */
export function scaleOf(word: string): number | undefined {
  return scales.get(word);
}

/** The denominator of a fraction in words: "third", "quarters". */
export function denominatorOf(word: string): number | undefined {
  return denominators.get(word);
}

/** The number before a fraction in words: "a third", "two thirds". */
export function numeratorOf(word: string): number | undefined {
  const part = Object.hasOwn(numeralWords, word) ? numeralWords[word] : undefined;
  if (part?.type === "article") return 1;
  return part?.type === "cardinal" && part.value > 0 ? part.value : undefined;
}

const hedgeOpeners: ReadonlySet<string> = new Set(Object.keys(hedgeWords).map((hedge) => hedge.replace(/ .*/u, "")));

/** Whether a word is a hedge, or the first word of one. */
export function opensHedge(word: string): boolean {
  return hedgeOpeners.has(word);
}

/** Whether a word has a meaning of its own in a relation, so that it can be no id. */
export function isReserved(word: string): boolean {
  return opensHedge(word) || word === "of" || units.has(word) || scales.has(word) || denominators.has(word);
}

/** The hedge of the formula language that means what other English words do: "over" for "more than". */
export function hedgeMeant(words: string): { readonly written: string; readonly meant: string } | undefined {
  const written = Object.keys(hedges.hedgesBefore)
    .filter((phrase) => words.startsWith(`${phrase} `))
    .sort((a, b) => b.length - a.length)[0];
  if (written === undefined || Object.hasOwn(hedgeWords, written)) return undefined;
  const kind = hedges.hedgesBefore[written]?.kind;
  const meant = Object.keys(hedgeWords).find((word) => hedgeWords[word] === kind);
  return meant === undefined ? undefined : { written, meant };
}

import { readText } from "../read/read-text.ts";
import { findDates } from "../recognise/dates/find-dates.ts";
import type { Meaning } from "../recognise/dates/meaning.ts";
import type { Language } from "../recognise/language.ts";
import { Prose } from "../recognise/prose.ts";

/** The words of a quotation that count from the day it was said or written: "last year", "today". */
export function deicticWords(quote: string, language: Language): readonly string[] {
  const source = { path: "quote.txt", text: quote, sha256: "", encoding: "utf-8" };
  const prose = new Prose(readText(source, language.code), language);
  return findDates(prose)
    .filter(({ expression }) => countsFromOccasion(expression.meaning))
    .map(({ expression }) =>
      prose.text.slice(prose.tokens.start(expression.first), prose.tokens.end(expression.end - 1)),
    );
}

function countsFromOccasion(meaning: Meaning | null): boolean {
  switch (meaning?.type) {
    case "shift":
    case "recurring":
      return meaning.from === "occasion";
    case "bounded":
    case "part":
    case "qualified":
    case "remainder":
      return countsFromOccasion(meaning.of);
    case "range":
      return countsFromOccasion(meaning.from) || countsFromOccasion(meaning.to);
    default:
      return false;
  }
}

import { quotationEnd, unquoted } from "../casebook/reading/quotation.ts";
import { asText, asWords, oneLine } from "../casebook/written-form.ts";
import type { Input } from "./form.ts";

/** A citation taken apart; empty where a part is not there. */
export interface CitationParts {
  readonly source: string;
  readonly place: string;
  readonly quote: string;
}

/** A value as a form shows it: words without the marks that only keep them from being read otherwise. */
export function shownAs({ type }: Input, written: string): string {
  return type === "text" && !written.includes("\n") ? unquoted(written) : written;
}

/** What was put into a form as a value that is read as just that; empty for nothing. */
export function writtenAs(input: Input, shown: string): string {
  const words = shown.trim();
  if (words === "") return "";
  if (input.type === "text") return words.includes("\n") ? asFreeText(shown) : (input.splits ? asWords : asText)(words);
  // An id, a quotation and a date stay as they are; whatever else could be read as several values is words.
  if (input.type === "reference" && input.words && !/^[a-z0-9-]+$|^"/u.test(words)) return asWords(words);
  return oneLine(words);
}

/** Lines in which a sign would open a comment are put on one, in quotation marks. */
function asFreeText(shown: string): string {
  const lines = shown.replace(/^(?:[^\S\n]*\n)+|\s+$/gu, "").split("\n");
  if (lines.some((line) => /^\s*#|\s\s#|\t#/u.test(line))) return asText(oneLine(shown));
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => /^ */u.exec(line)?.[0].length ?? 0),
  );
  return lines.map((line) => line.slice(margin).trimEnd()).join("\n");
}

/** Takes a citation apart as it is written; null where it is not written as one. */
export function citationParts(written: string): CitationParts | null {
  const quote = written.indexOf('"');
  const head = (quote < 0 ? written : written.slice(0, quote)).trim();
  const words = quote < 0 ? "" : written.slice(quote);
  if (words !== "" && quotationEnd(words, 0) !== words.length) return null;
  const { 0: source = "" } = /^\S*/u.exec(head) ?? [];
  return { source, place: head.slice(source.length).trim(), quote: words === "" ? "" : unquoted(words) };
}

/** A citation as it is written. */
export function writtenCitation({ source, place, quote }: CitationParts): string {
  const words = oneLine(quote).replaceAll("\\", "/").replaceAll('"', '\\"');
  return [source.trim(), oneLine(place).replaceAll('"', ""), words === "" ? "" : `"${words}"`]
    .filter((part) => part !== "")
    .join(" ");
}

import MiniSearch, { type AsPlainObject, type SearchResult } from "minisearch";
import type { SearchEntry } from "./entries.ts";
import { folded, searchOptions, wordsOf } from "./words.ts";

/** Words of what was found, and whether they are what was looked for. */
export interface ExcerptPart {
  readonly words: string;
  readonly isFound: boolean;
}

/** Something that was found, with as much of its text as shows why. */
export interface SearchHit {
  readonly kind: string;
  readonly title: readonly ExcerptPart[];
  readonly excerpt: readonly ExcerptPart[];
  /** From the root, with the words to be marked and the place on the page. */
  readonly address: string;
}

/** What was found, the best first, and how much there is in all. */
export interface SearchAnswer {
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

/** The most that is shown. */
const MOST = 50;

/** An index over everything that is searched. */
export function indexOf(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const index = new MiniSearch(searchOptions);
  index.addAll(entries);
  return index;
}

/** Takes up an index that was written down. */
export function loadIndex(written: AsPlainObject): MiniSearch<SearchEntry> {
  return MiniSearch.loadJS(written, searchOptions);
}

/** Looks for all of some words; where nothing has all of them, for any. */
export function lookFor(words: string, index: MiniSearch<SearchEntry>): SearchAnswer {
  const all = index.search(words);
  const results = all.length > 0 ? all : index.search(words, { combineWith: "OR" });
  return { count: results.length, hits: results.slice(0, MOST).map(hitOf) };
}

function hitOf(result: SearchResult): SearchHit {
  const { kind, title, text, address } = result as SearchResult & SearchEntry;
  const terms = new Set(result.terms);
  const found = [...wordsOf(text)].filter(({ word }) => terms.has(folded(word)));
  const [page = "", place] = address.split("#");
  const words = [...new Set(found.map(({ word }) => word))].slice(0, 12).join(" ");
  const query = words === "" ? "" : `?words=${encodeURIComponent(words)}`;
  return {
    kind,
    title: partsOf(title, terms),
    excerpt: partsOf(cut(text, found[0]?.start ?? 0), terms),
    address: page + query + (place === undefined ? "" : `#${place}`),
  };
}

/** How much of a text is shown, and how much of that before what was found. */
const [WIDTH, BEFORE] = [280, 90];

function cut(text: string, at: number): string {
  if (text.length <= WIDTH) return text;
  const from = at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const to = Math.max(text.lastIndexOf(" ", from + WIDTH), from + WIDTH / 2);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

function partsOf(text: string, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (!terms.has(folded(word))) continue;
    if (start > done) parts.push({ words: text.slice(done, start), isFound: false });
    parts.push({ words: word, isFound: true });
    done = end;
  }
  if (done < text.length) parts.push({ words: text.slice(done), isFound: false });
  return parts;
}

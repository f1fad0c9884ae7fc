import type { Metadata } from "../document.ts";
import { dayIn } from "../html/page-metadata.ts";

/** The keys by which front matter gives each property, best first. */
const keys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title"],
  byline: ["author", "authors", "byline", "by"],
  language: ["lang", "language"],
  delivered: ["delivered", "event_date", "written"],
  published: ["published", "date", "publishdate", "publish_date", "pubdate"],
};

/** The front matter of a Markdown text, lines of "key: value" between two rules, and where the text itself begins. */
export function frontMatterOf(text: string): { readonly metadata: Partial<Metadata>; readonly end: number } {
  const block = /^\ufeff?---[ \t]*\r?\n((?:[^\n]{0,2000}\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  if (block === null) return { metadata: {}, end: 0 };
  const values = new Map<string, string>();
  for (const line of (block[1] ?? "").split("\n")) {
    const [, key, value] = /^([\w-]+)\s*:\s*(.*?)\s*$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined) values.set(key.toLowerCase(), unquoted(value));
  }
  if (values.size === 0) return { metadata: {}, end: 0 };
  const firstOf = (name: keyof Metadata) => keys[name].map((key) => values.get(key)).find((value) => value) ?? null;
  const declared = {
    title: firstOf("title"),
    byline: firstOf("byline"),
    language: /^[a-z]{2,3}(?![a-z])/iu.exec(firstOf("language") ?? "")?.[0].toLowerCase() ?? null,
    delivered: dayIn(firstOf("delivered") ?? ""),
    published: dayIn(firstOf("published") ?? ""),
  };
  const known = Object.entries(declared).filter(([, value]) => value !== null);
  return { metadata: Object.fromEntries(known), end: block[0].length };
}

/** A value without its quotation marks, or the members of a list in brackets. */
function unquoted(value: string): string {
  const list = /^\[(.*)\]$/u.exec(value)?.[1];
  if (list !== undefined)
    return list
      .split(",")
      .map((item) => unquoted(item.trim()))
      .join(", ");
  return /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
}

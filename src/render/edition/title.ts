import type { Edition } from "./edition.ts";

/** The title of the source, or the name of its file where it has none. */
export function titleOf({ headline, reading }: Edition): string {
  if (headline.title !== null) return headline.title;
  const { path } = reading.document.source;
  return path === "-" ? "Standard input" : (path.split(/[\\/]/u).at(-1) ?? path);
}

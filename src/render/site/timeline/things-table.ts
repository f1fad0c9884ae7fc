import { html, type Markup } from "../../edition/markup.ts";
import { isoDay } from "../../iso-day.ts";
import type { Book } from "../book.ts";
import { grid } from "../facts.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";
import type { DatedThing } from "./dated-things.ts";

/** Dated things as a table in order of time. */
export function thingsTable(things: readonly DatedThing[], book: Book, links: Links): Markup {
  const rows = things.map(({ id, lane, name, words, clashes }) => {
    const sign = clashes ? html` <span class="verdict fails">✗ clashes</span>` : null;
    const who =
      book.declaration(id)?.title === null ? html` <span class="place">${name === id ? "" : name}</span>` : null;
    return html`<tr><td>${words}</td><td>${referral(id, book, links)}${who}${sign}</td><td>${lane}</td></tr>
`;
  });
  return grid("In order of time", ["When", "What", "Lane"], rows);
}

/** The same as rows of a file. */
export function thingsRows(things: readonly DatedThing[]): readonly (readonly string[])[] {
  const rows = things.map(({ id, lane, name, words, from, to, clashes }) => [
    id,
    lane,
    name,
    words,
    isoDay(from) ?? "",
    isoDay(to) ?? "",
    clashes ? "clashes" : "",
  ]);
  return [["id", "lane", "name", "when", "earliest", "latest", "clash"], ...rows];
}

import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { toNumber } from "../../../reason/rational-text.ts";
import type { ReadingName } from "../../../resolve/reading.ts";
import type { End, Range } from "../../../resolve/what-follows.ts";
import type { Interval } from "../../../values/interval.ts";
import { rangeInWords } from "../../casebook-report/range.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import type { Band } from "../charts/interval-chart.ts";
import type { Links } from "../links.ts";
import { referrals } from "../referral.ts";

/** What follows for a quantity as a band of its axis; null where nothing does, or not all of it can hold. */
export function bandOf(id: string, book: Book): Band | null {
  const [strict, generous] = [bandUnder("strict", id, book), bandUnder("generous", id, book)];
  if (strict === null && generous === null) return null;
  const one = strict ?? generous;
  return one === null ? null : { strict: one, generous: generous ?? one };
}

function bandUnder(reading: ReadingName, id: string, book: Book): Interval | null {
  const found = book.whatFollows(id, reading);
  if (found.type !== "jointly") return null;
  const { least, greatest } = found.range;
  if (greatest === null && (least === null || toNumber(least.value) === 0)) return null;
  return {
    low: least === null ? null : toNumber(least.value),
    high: greatest === null ? null : toNumber(greatest.value),
    lowOpen: least?.attained === false,
    highOpen: greatest?.attained === false,
  };
}

/** What follows for a quantity in words, with the claims that each end rests on; generously, only what differs. */
export function followsMarkup(id: string, book: Book, links: Links): Markup {
  const strict = under("strict", id, book, links);
  const generous = under("generous", id, book, links);
  const other = generous.lines.filter(({ markup }) => !strict.lines.some((line) => line.markup === markup));
  if (other.length === 0 && strict.says === generous.says) return told(strict);
  return html`${told(strict)}
<h3>Read generously</h3>
${told({ says: strict.says === generous.says ? null : generous.says, lines: other })}`;
}

/** What is said first, and a line for every range. */
interface Told {
  readonly says: string | null;
  readonly lines: readonly Markup[];
}

function told({ says, lines }: Told): Markup {
  return html`${says === null ? null : html`<p>${says}</p>`}<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function under(reading: ReadingName, id: string, book: Book, links: Links): Told {
  const found = book.whatFollows(id, reading);
  switch (found.type) {
    case "nothing":
      return { says: "Nothing is said of it, so nothing follows.", lines: [] };
    case "jointly":
      return { says: null, lines: [rangeMarkup(found.range, id, book, links)] };
    case "by-speaker":
      return {
        says: "What is said cannot all hold, so nothing follows from it together. By what each says alone:",
        lines: found.ranges.map(
          ({ speaker, range }) => html`${nameOfSpeaker(speaker, book.inquiry)}: ${rangeMarkup(range, id, book, links)}`,
        ),
      };
  }
}

function rangeMarkup(range: Range, id: string, book: Book, links: Links): Markup {
  const words = rangeInWords(range, id, book.inquiry);
  if (words === "any number") return html`<b class="range">${words}</b>`;
  const grounds = [grounded("at least", range.least, book, links), grounded("at most", range.greatest, book, links)];
  const told = grounds.filter((ground) => ground !== null);
  const same = told.length === 2 && sameGround(range);
  const shown = same ? told.slice(1) : told;
  return html`<b class="range">${words}</b>${shown.map((ground) => html`<br><span class="place">${same ? null : html`${ground.end} `}by ${ground.by}</span>`)}`;
}

function sameGround({ least, greatest }: Range): boolean {
  return least?.claims.join() === greatest?.claims.join();
}

function grounded(end: string, found: End | null, book: Book, links: Links) {
  const ids = (found?.claims ?? []).flatMap((claim) => book.inquiry.statements[claim]?.declaration.id ?? []);
  return ids.length === 0 ? null : { end, by: referrals(ids, book, links) };
}

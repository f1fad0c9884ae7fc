import type { DateMention } from "../../../recognise/mention.ts";
import { quoteOf } from "../../../text/span.ts";
import { isoDay } from "../../iso-day.ts";
import { direction } from "../direction.ts";
import type { Edition } from "../edition.ts";
import { html, type Markup } from "../markup.ts";
import { timelineMarkup } from "../timeline-svg.ts";

/** Every date of the text on a line of time, and as a list, which says the same in words. */
export function datesMarkup(edition: Edition): Markup {
  const { items } = edition.register.dates;
  if (items.length === 0) return html`<p class="none">No dates in this text.</p>`;
  return html`${timelineMarkup(items.map(({ item }) => item))}
<div class="scroll"><table class="register">
<caption>Dates, with the value each was read as (EDTF) and the first and last day it allows.</caption>
<thead><tr><th scope="col">¶</th><th scope="col">Words</th><th scope="col">Read as</th><th scope="col">First and last day</th></tr></thead>
<tbody>
${items.map(({ item, id }) => row(edition, item, id))}</tbody>
</table></div>
`;
}

function row({ reading, places }: Edition, { span, date }: DateMention, id: string): Markup {
  const words = quoteOf(reading.prose.text, span);
  const value = date.edtf === null ? html`<span class="unknown">unresolved</span>` : edtfMarkup(date.edtf);
  return html`<tr><td>${places.numberOf(span)}</td><td class="quote"><a href="#${id}"${direction(words)}>${words}</a></td><td class="value">${value}</td><td class="value">${daysOf(date)}</td></tr>
`;
}

/** The value; an interval may be broken after its stroke, and nothing else anywhere. */
function edtfMarkup(edtf: string): Markup {
  const ends = edtf.split("/");
  return html`${ends.map((end, i) => (i + 1 < ends.length ? html`<span class="day">${end}/</span><wbr>` : html`<span class="day">${end}</span>`))}`;
}

function daysOf({ earliest, latest }: DateMention["date"]): Markup | null {
  if (earliest === null && latest === null) return null;
  const day = (words: string | null) => html`<span class="day">${words ?? "…"}</span>`;
  return earliest === latest ? day(isoDay(earliest)) : html`${day(isoDay(earliest))} to ${day(isoDay(latest))}`;
}

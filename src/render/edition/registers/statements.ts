import { quoteOf } from "../../../text/span.ts";
import { direction } from "../direction.ts";
import type { Edition } from "../edition.ts";
import { grouped } from "../grouped.ts";
import { html, type Markup } from "../markup.ts";
import { quotation } from "../quotation.ts";

type Entry = Edition["register"]["attributions"]["items"][number];

/** Who says what: the statements that the text gives to somebody, by claimant in the order they first speak. */
export function statementsMarkup(edition: Edition): Markup {
  const { items } = edition.register.attributions;
  if (items.length === 0) return html`<p class="none">No statements given to somebody in this text.</p>`;
  const claimants = grouped(items, ({ item }) => item.claimant.toLowerCase());
  const parts = [...claimants.values()].map(
    (own) => html`<dt><bdi>${own[0]?.item.claimant ?? ""}</bdi></dt>${own.map((found) => statement(edition, found))}
`,
  );
  return html`<dl class="statements">${parts}</dl>`;
}

function statement({ reading, places }: Edition, { item, id }: Entry): Markup {
  const words = quoteOf(reading.prose.text, item.content);
  return html`<dd><span class="stance">${item.stance}</span> <q><a href="#${id}"${direction(words)}>${quotation(words)}</a></q> <span class="place">¶ ${places.numberOf(item.content)}</span></dd>`;
}

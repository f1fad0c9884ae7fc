import type { NameEntry } from "../../../recognise/mention.ts";
import type { Edition } from "../edition.ts";
import { mentionId } from "../highlights.ts";
import { html, type Markup } from "../markup.ts";

const headings: readonly (readonly [type: NameEntry["type"], heading: string])[] = [
  ["person", "Persons"],
  ["group", "Groups"],
  ["place", "Places"],
  ["event", "Events"],
  ["work", "Works"],
];

type Entry = Edition["register"]["names"]["items"][number];

/** The index of names: by what they name, in alphabetical order, with the paragraph of every mention. */
export function namesMarkup(edition: Edition): Markup {
  const { items } = edition.register.names;
  if (items.length === 0) return html`<p class="none">No names in this text.</p>`;
  const byLabel = [...items].sort((a, b) => a.item.label.localeCompare(b.item.label, "en"));
  const parts = headings.map(([type, heading]) => {
    const own = byLabel.filter(({ item }) => item.type === type);
    if (own.length === 0) return html``;
    return html`<section class="index"><h3>${heading}</h3><ul>${own.map((found) => entry(edition, found))}</ul></section>
`;
  });
  return html`<div class="indexes">${parts}</div>`;
}

function entry({ places }: Edition, { item, id }: Entry): Markup {
  const mentions = item.mentions.map((span, i) => {
    const place = places.numberOf(span);
    const label = `${item.label}, mention ${i + 1}, paragraph ${place}`;
    return html` <a href="#${mentionId(id, i)}" aria-label="${label}">${place}</a>`;
  });
  const suggestions = item.suggestions.map(
    ({ label, reason }) => html`<span class="suggestion">compare <bdi>${label}</bdi>: ${reason}</span>`,
  );
  return html`<li><bdi>${item.label}</bdi><span class="mentions">${mentions}</span>${suggestions}</li>
`;
}

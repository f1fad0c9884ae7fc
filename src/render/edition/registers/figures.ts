import type { FigureMention } from "../../../recognise/mention.ts";
import { quoteOf } from "../../../text/span.ts";
import { figureValue } from "../../figure-value.ts";
import { direction } from "../direction.ts";
import type { Edition } from "../edition.ts";
import { html, type Markup } from "../markup.ts";

/** Every figure of the text, with how it was read; sorted by place, and by a click on a heading otherwise. */
export function figuresMarkup(edition: Edition): Markup {
  const { items } = edition.register.figures;
  if (items.length === 0) return html`<p class="none">No figures in this text.</p>`;
  return html`<div class="scroll"><table class="register sortable">
<caption>Figures, with how each is read without goodwill (the strict reading). ¶ is the paragraph.</caption>
<thead><tr>
<th scope="col" data-sort="place" aria-sort="ascending">¶</th>
<th scope="col">Words</th>
<th scope="col" data-sort="size">Read as</th>
<th scope="col" data-sort="unit">Of</th>
<th scope="col" data-sort="kind">Kind</th>
<th scope="col" class="claimant">Said by</th>
</tr></thead>
<tbody>
${items.map(({ item, id }, i) => row(edition, item, id, i))}</tbody>
</table></div>
`;
}

function row(edition: Edition, mention: FigureMention, id: string, order: number): Markup {
  const { reading, places } = edition;
  const { figure, unit, span, attribution } = mention;
  const claimant = attribution === null ? null : (reading.attributions[attribution]?.claimant ?? null);
  const words = quoteOf(reading.prose.text, span);
  const size = figure.strict.low ?? figure.strict.high ?? 0;
  return html`<tr data-place="${order}" data-size="${size}" data-unit="${unit ?? ""}" data-kind="${figure.kind}"><td>${places.numberOf(span)}</td><td class="quote"><a href="#${id}"${direction(words)}>${words}</a></td><td class="value">${figureValue(figure)}</td><td${direction(unit ?? "")}>${unit}</td><td>${figure.kind}</td><td class="claimant"${direction(claimant ?? "")}>${claimant}</td></tr>
`;
}

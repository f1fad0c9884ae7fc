import { counted, enumerated, verdictCount } from "../wording.ts";
import type { Edition } from "./edition.ts";
import { glyph, verdictNames } from "./glyph.ts";
import { html, type Markup } from "./markup.ts";
import { titleOf } from "./title.ts";

/** The head of the edition: what was read, and in plain words what came of it. */
export function mastheadMarkup(edition: Edition): Markup {
  const { headline, reading } = edition;
  const facts = [
    headline.byline,
    headline.delivered === null ? null : `delivered or written ${headline.delivered}`,
    headline.published === null ? null : `published ${headline.published}`,
    reading.document.source.path,
  ].filter((fact) => fact !== null);
  return html`<header class="masthead">
<p class="imprint">Elenchus <span>First reading</span></p>
<h1 dir="auto">${titleOf(edition)}</h1>
<p class="facts">${facts.map((fact) => html`<span><bdi>${fact}</bdi></span> `)}</p>
<div class="summary">
<div>
<p>${found(edition)}</p>
<p>${checked(edition)} ${setAside(edition)}</p>
<p class="promise">A verdict says whether statements can hold together, never whether they are true.</p>
</div>
${tallyMarkup(edition)}</div>
</header>
`;
}

function found({ reading, tally }: Edition): string {
  const length = counted(reading.prose.text.length, "character");
  const others = [
    counted(tally.dates, "date"),
    counted(tally.names, "name"),
    counted(tally.attributions, "statement given to somebody", "statements given to somebody"),
  ];
  if (tally.figures === 0) return `This text of ${length} has no figures. It has ${enumerated(others)}.`;
  return `This text of ${length} has ${enumerated([counted(tally.figures, "figure"), ...others])}.`;
}

function checked({ tally }: Edition): string {
  if (tally.checks === 0) return "Nothing in it could be checked against anything else in it.";
  const parts = tally.verdicts.filter(({ count }) => count > 0);
  const words = enumerated(parts.map(({ verdict, count }) => verdictCount(verdict, count)));
  return `Of ${counted(tally.checks, "check")} that its own words allow, ${words}.`;
}

function setAside({ tally }: Edition): string {
  const site = `${counted(tally.boilerplate, "block")} of the site around it ${tally.boilerplate === 1 ? "was" : "were"} left out.`;
  const user = `${counted(tally.ignored, "finding")} ${tally.ignored === 1 ? "was" : "were"} set aside by the reader.`;
  return [...(tally.boilerplate > 0 ? [site] : []), ...(tally.ignored > 0 ? [user] : [])].join(" ");
}

/** The verdicts by number, for the eye; the sentence beside says the same. */
function tallyMarkup({ tally }: Edition): Markup | null {
  if (tally.checks === 0) return null;
  const lines = tally.verdicts
    .filter(({ count }) => count > 0)
    .map(
      ({ verdict, count }) =>
        html`<li class="${verdict}"><span class="count">${count}</span> <span class="verdict">${glyph(verdict)} ${verdictNames[verdict]}</span></li>`,
    );
  return html`<ul class="tally" aria-label="Verdicts">${lines}</ul>
`;
}

import type { Reading } from "../../examine.ts";
import { version } from "../../version.ts";
import { clientScript, openingScript } from "./client/script.ts";
import { digestMarkup } from "./digest.ts";
import { type Edition, editionOf } from "./edition.ts";
import { glyphDefinitions } from "./glyph.ts";
import { html, type Markup, trusted } from "./markup.ts";
import { mastheadMarkup } from "./masthead.ts";
import { datesMarkup } from "./registers/dates.ts";
import { figuresMarkup } from "./registers/figures.ts";
import { namesMarkup } from "./registers/names.ts";
import { statementsMarkup } from "./registers/statements.ts";
import { styleSheet } from "./styles/style-sheet.ts";
import { textMarkup } from "./text.ts";
import { titleOf } from "./title.ts";
import { toolbarMarkup } from "./toolbar.ts";

/** The SHA-256 of words as UTF-8, in base64. It is handed in, because a browser and Node each have their own. */
export type Digest = (words: string) => string;

/** The reading edition: one HTML file that needs nothing else, in pieces. */
export function* editionPage(reading: Reading, digest: Digest): Iterable<string> {
  for (const part of partsOf(editionOf(reading), digest)) yield part.markup;
}

function* partsOf(edition: Edition, digest: Digest): Iterable<Markup> {
  yield head(edition, digest);
  yield mastheadMarkup(edition);
  yield toolbarMarkup(edition);
  yield html`<main>\n`;
  yield section("findings", "Findings", digestMarkup(edition));
  yield html`<section id="text" aria-labelledby="text-heading">
<h2 id="text-heading">The text</h2>
<div class="text" lang="${edition.reading.prose.language.code}">
`;
  yield* textMarkup(edition);
  yield html`</div>\n</section>\n`;
  yield section("figures", "Figures", figuresMarkup(edition));
  yield section("dates", "Dates", datesMarkup(edition));
  yield section("names", "Names", namesMarkup(edition));
  yield section("statements", "Statements given to somebody", statementsMarkup(edition));
  yield html`</main>\n`;
  yield foot(edition);
}

/** Nothing may be loaded, and nothing may run or be styled but what is written here. */
function policy(digest: Digest): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${digest(styleSheet)}'`,
    `script-src 'sha256-${digest(openingScript)}' 'sha256-${digest(clientScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function head(edition: Edition, digest: Digest): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(digest)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Elenchus ${version}">
<title>${titleOf(edition)}: a first reading</title>
<style>${trusted(styleSheet)}</style>
<script>${trusted(openingScript)}</script>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<a class="skip" href="#findings">Skip to the findings</a>
${glyphDefinitions()}
`;
}

function section(id: string, heading: string, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}</section>
`;
}

function foot({ reading }: Edition): Markup {
  const { source } = reading.document;
  return html`<footer class="colophon">
<p>Made by Elenchus ${version} from <bdi>${source.path}</bdi>, whose SHA-256 is <code>${source.sha256}</code>. The same file gives the same edition.</p>
<p class="keys"><kbd>j</kbd> or <kbd>n</kbd> goes to the next finding, <kbd>k</kbd> or <kbd>p</kbd> to the one before.</p>
</footer>
<script>${trusted(clientScript)}</script>
</body>
</html>
`;
}

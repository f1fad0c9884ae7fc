import { html } from "../render/edition/markup.ts";
import { version } from "../version.ts";

/** The page that is there before a casebook is: where to drop a text, and an example to look at. */
export function welcomePage(here: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Elenchus</title>
<link rel="stylesheet" href="assets/site.css">
<link rel="stylesheet" href="assets/main.css">
<script type="module" src="assets/main.js"></script>
</head>
<body data-root="">
<main id="main" class="view welcome">
<h1>Elenchus cross-examines historical sources.</h1>
<p class="lead">It reads a text, pins every figure, date and attributed statement to its exact words, and checks whether they can all be true together, showing its working.</p>
<div data-island="welcome" data-props="${JSON.stringify({ here })}"><p>The workbench needs JavaScript. Without it, <code>elenchus examine FILE</code> gives a reading.</p></div>
<p class="place">Nothing leaves this machine. Elenchus ${version}.</p>
</main>
</body>
</html>
`.markup;
}

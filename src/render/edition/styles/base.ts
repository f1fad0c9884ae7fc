/** Colours, type, and the page itself. Every colour has at least 4.5 : 1 against the paper, light and dark. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f2, #171410);
  --sheet: light-dark(#f4efe4, #211d17);
  --ink: light-dark(#221e18, #e9e2d5);
  --soft: light-dark(#635a4d, #b0a694);
  --rule: light-dark(#d8cfbe, #3d362c);
  --link: light-dark(#7d2318, #f0a294);
  --fails: light-dark(#a1211a, #ff9384);
  --strained: light-dark(#7b5200, #e8b65c);
  --not-comparable: light-dark(#5d3f92, #c5aaf7);
  --needs-fact: light-dark(#14567e, #83c3ec);
  --holds: light-dark(#2a642f, #8bcb8e);
  --figure: light-dark(#fbeecb, #3d3115);
  --figure-line: light-dark(#c79a2b, #a8842f);
  --date: light-dark(#e3f0ec, #183733);
  --date-line: light-dark(#4f9587, #4e9a8c);
  --statement: light-dark(#f4eef5, #292330);
  --flash: light-dark(#ffd84d, #8a6a00);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, "Book Antiqua", Georgia, serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
  --measure: 36rem;
  --gap: 3.25rem;
  --margin: 17.5rem;
}
.scheme-light { color-scheme: light; }
.scheme-dark { color-scheme: dark; }
.fails { --tone: var(--fails); }
.strained { --tone: var(--strained); }
.not-comparable { --tone: var(--not-comparable); }
.needs-fact { --tone: var(--needs-fact); }
.holds { --tone: var(--holds); }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.09375rem/1.6 var(--serif);
  font-variant-numeric: oldstyle-nums;
  overflow-wrap: anywhere;
}
p, ul, ol, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.masthead, .toolbar, main > section, .colophon {
  max-width: calc(var(--measure) + var(--gap) + var(--margin) + 8rem);
  margin-inline: auto;
  padding-inline: clamp(1rem, 5vw, 4rem);
}
main > section { padding-block: 2.5rem 1rem; }
h1, h2, h3 { font-weight: 500; line-height: 1.2; text-wrap: balance; }
h2 {
  margin: 0 0 1.5rem;
  padding-top: .8rem;
  border-top: 1px solid var(--rule);
  font-size: 1.5rem;
}
.none { color: var(--soft); font-style: italic; }
.definitions { position: absolute; width: 0; height: 0; }
.glyph {
  width: 1.05em;
  height: 1.05em;
  vertical-align: -.16em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.glyph .solid, .solid { fill: currentColor; }
.cut { stroke: var(--paper); }
.dashed { stroke-dasharray: 3 2.4; }
.verdict {
  color: var(--tone);
  font: 600 .75rem/1.3 var(--sans);
  letter-spacing: .05em;
  text-transform: uppercase;
  white-space: nowrap;
}
.skip {
  position: absolute;
  left: -100vw;
  z-index: 3;
  padding: .5rem 1rem;
  background: var(--paper);
}
.skip:focus { left: .5rem; top: .5rem; }
.colophon {
  padding-block: 1.5rem 5rem;
  color: var(--soft);
  font-size: .85rem;
}
.colophon p + p { margin-top: .5rem; }
code { font: .85em var(--mono); }
kbd {
  padding: 0 .35em;
  border: 1px solid var(--rule);
  border-radius: 3px;
  font: .85em var(--mono);
}
`;

/** The lists at the back: figures, dates with their line of time, names, and who says what. */
export const registers = `
main > section:not(#findings, #text) { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.register {
  width: 100%;
  border-collapse: collapse;
  font-size: .92rem;
  line-height: 1.4;
  font-variant-numeric: lining-nums;
}
.register caption { padding-bottom: .6rem; color: var(--soft); font-style: italic; text-align: start; }
.register th, .register td { padding: .32rem .9rem .32rem 0; text-align: start; vertical-align: baseline; }
.register th { border-bottom: 1px solid var(--soft); font: 600 .75rem/1.3 var(--sans); letter-spacing: .03em; }
.register td { border-bottom: 1px solid var(--rule); }
.scroll { overflow-x: auto; }
.register th, .register td { overflow-wrap: break-word; }
.register .quote { overflow-wrap: anywhere; }
.register th:first-child, .register td:first-child { width: 2.4rem; color: var(--soft); }
.register td:last-child, .register th:last-child { padding-inline-end: 0; }
.register .value { font-variant-numeric: lining-nums tabular-nums; }
.day { white-space: nowrap; }
.unknown { color: var(--soft); font-style: italic; }
th button { padding: .2rem 0; border: 0; background: none; color: inherit; font: inherit; letter-spacing: inherit; text-align: start; cursor: pointer; }
th button::after { content: " ↕" / ""; color: var(--soft); }
th[aria-sort="ascending"] button::after { content: " ↑" / ""; color: inherit; }
th[aria-sort="descending"] button::after { content: " ↓" / ""; color: inherit; }
.timeline { margin-bottom: 1.8rem; }
.timeline svg { display: block; overflow: visible; }
.timeline line { stroke: var(--rule); }
.timeline .axis { stroke: var(--soft); }
.timeline rect { fill: var(--needs-fact); fill-opacity: .72; }
.timeline text { fill: var(--soft); font: .75rem var(--sans); }
.timeline figcaption { color: var(--soft); font-size: .85rem; font-style: italic; }
.index { margin-bottom: 1.6rem; }
.index h3 { margin: 0 0 .5rem; font-size: 1.05rem; font-style: italic; }
.index ul { columns: 17rem; column-gap: 2.5rem; font-size: .95rem; line-height: 1.45; }
.index li { padding-inline-start: 1.2rem; text-indent: -1.2rem; break-inside: avoid; }
.mentions { margin-inline-start: .35rem; font-variant-numeric: lining-nums; }
.mentions a { display: inline-block; margin-inline-end: .3rem; text-indent: 0; }
.suggestion { display: block; color: var(--soft); font-size: .85rem; font-style: italic; text-indent: 0; }
.statements { max-width: calc(var(--measure) + var(--gap)); font-size: .95rem; line-height: 1.5; }
.statements dt { margin-top: .9rem; font-weight: 600; }
.statements dd { padding-inline-start: 1.2rem; }
.statements q { quotes: "“" "”"; }
.statements a { color: var(--ink); text-decoration-color: var(--rule); }
.stance, .place { color: var(--soft); font-style: italic; }
@media (max-width: 40rem) {
  .register { font-size: .82rem; }
  .register th, .register td { padding-inline-end: .5rem; }
  .register .claimant { display: none; }
}
`;

import { base } from "../edition/styles/base.ts";

/** Tables of figures, wherever they stand. */
export const figureTables = `
table.figures { border-collapse: collapse; font: .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
.figures th, .figures td { padding: .2rem .7rem; text-align: right; vertical-align: bottom; border-bottom: 1px solid var(--rule); white-space: nowrap; }
.figures th[scope=row], .figures thead th:first-child { text-align: left; }
.figures th { font-weight: 600; }
.figures .total { font-weight: 600; }
.figures .wrong { background: color-mix(in srgb, var(--fails) 14%, transparent); }
.figures .wrong > .printed::after { content: " \\2717"; color: var(--fails); }
.figures ins { display: block; color: var(--holds); font-weight: 700; text-decoration: none; }
.figures del { color: var(--fails); }
ul.words, ul.words ul { list-style: disc; padding-left: 1.4rem; margin-block: 1rem; }
ul.words b { color: var(--tone); }
.caveat { font-style: italic; }
`;

/** The style sheet of a page of tables: that of the edition, and what tables need. */
export const tableStyles = `${base}
.scroll { overflow-x: auto; margin-block: 1.2rem; }
.chart { margin-block: 1.2rem; }
.chart svg { display: block; max-width: 100%; height: auto; font: 11px var(--sans); font-variant-numeric: tabular-nums lining-nums; fill: var(--soft); }
.chart .wide { display: none; }
@media (min-width: 62rem) { .chart .wide { display: block; } .chart .narrow { display: none; } }
.chart figcaption { color: var(--soft); font: .9rem/1.4 var(--sans); }
.chart line, .chart path { stroke: var(--rule); }
.chart .series, .chart .series path { stroke: var(--ink); stroke-width: 1.6; fill: none; }
.chart .claimed, .chart .claimed rect { fill: var(--figure); stroke: none; }
.chart .base, .chart .base line { stroke: var(--figure-line); stroke-width: 3; }
.chart .mended, .chart .mended path { stroke: var(--holds); stroke-dasharray: 2 2; }
.chart .printed, .chart .printed circle { stroke: var(--fails); fill: var(--paper); }
.chart .proposed, .chart .proposed circle { stroke: none; fill: var(--holds); }
.chart .name { fill: var(--ink); font-weight: 600; }
.chart .words { fill: var(--ink); }
table.trials td, table.trials th { text-align: left; }
table.trials b { color: var(--tone, inherit); }
caption { text-align: left; padding-block: .4rem; }
table { border-collapse: collapse; font: .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: .2rem .7rem; text-align: right; vertical-align: bottom; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th[scope=row], thead th:first-child { text-align: left; }
th { font-weight: 600; }
${figureTables}
.working { color: var(--soft); font: .9rem/1.4 var(--sans); }
`;

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
main > section { overflow-x: auto; }
${figureTables}
.working { color: var(--soft); font: .9rem/1.4 var(--sans); }
`;

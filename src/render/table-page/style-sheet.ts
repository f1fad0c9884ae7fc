import { base } from "../edition/styles/base.ts";

/** The style sheet of a page of tables: that of the edition, and what tables need. */
export const tableStyles = `${base}
main > section { overflow-x: auto; }
table { border-collapse: collapse; font: .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: .2rem .7rem; text-align: right; vertical-align: bottom; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th[scope=row], thead th:first-child { text-align: left; }
th { font-weight: 600; }
td.total { font-weight: 600; }
td.wrong { background: color-mix(in srgb, var(--fails) 14%, transparent); }
td.wrong > .printed::after { content: " \\2717"; color: var(--fails); }
td ins { display: block; color: var(--holds); font-weight: 700; text-decoration: none; }
td del { color: var(--fails); }
ul.words, ul.words ul { list-style: disc; padding-left: 1.4rem; margin-block: 1rem; }
ul.words b { color: var(--tone); }
.working { color: var(--soft); font: .9rem/1.4 var(--sans); }
.caveat { font-style: italic; }
`;

/** What is inside drawings; their files have these rules too. */
export const chartRules = `
.tick, .lane-name, .beside { fill: var(--soft); font: 12px var(--sans); }
.grid-line { stroke: var(--rule); }
.axis { stroke: var(--soft); }
.row-name, .thing-name, .node-name { fill: var(--ink); font: 13px var(--sans); }
.thing-name { paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; }
.row { --fill: var(--tone, var(--soft)); }
.unbound { --tone: var(--soft); }
.bar, .point { fill: var(--fill); }
.bar.generous, .point.generous { fill-opacity: .55; }
.open-end { fill: var(--fill); font: 20px var(--sans); }
.band { fill: var(--ink); }
.band.generous { fill-opacity: .06; }
.band.strict { fill-opacity: .09; }
.lane { fill: var(--sheet); }
.thing { --fill: var(--soft); }
.thing.clashing { --fill: var(--fails); }
.thing rect { fill: var(--fill); fill-opacity: .8; }
.thing .open { fill-opacity: .35; }
.thing .clash { fill: var(--fails); font-weight: bold; }
.node rect { fill: var(--paper); stroke: var(--soft); }
.node.source rect, .node.document rect { fill: var(--sheet); }
.node.group rect { stroke-dasharray: 4 2.5; }
.node.person rect { rx: 16px; }
.edge path { fill: none; stroke: var(--soft); }
.edge .head { fill: var(--soft); stroke: none; }
.edge.loose path { stroke-dasharray: 4 3; }
.edge text { fill: var(--soft); font: 11px var(--sans); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
`;

/** Drawings on their pages. */
export const charts = `${chartRules}
.drawing { margin-block: 1.2rem 1.6rem; }
.drawing svg { display: block; overflow: visible; }
.scroll { overflow-x: auto; padding-block: 2px; }
.drawing .scroll svg { overflow: hidden; }
.drawing figcaption { margin-top: .6rem; color: var(--soft); font-size: .88rem; font-style: italic; }
.drawing a { text-decoration: none; }
.drawing a:hover .row-name, .drawing a:hover .thing-name, .drawing a:hover .node-name { text-decoration: underline; }
.later { opacity: .15; }
tr.later { display: none; }
.drawing [data-island] { margin-top: .5rem; }
.drawing .picture { padding: .1rem .6rem; font-size: .78rem; }
`;

import { html, type Markup } from "../../edition/markup.ts";
import { counted } from "../../wording.ts";
import type { Drawing } from "../charts/drawing.ts";
import { laidOut, type PlacedEdge, type PlacedNode } from "./layout.ts";
import type { Network, Node } from "./network.ts";

/** The most that are drawn: laying out takes longer than a reader waits, and more can be told apart by nobody. */
const MOST = 120;

/** The network as a drawing, from those that gave at the top to those that took at the bottom. */
export function networkChart(network: Network, hrefOf: (id: string) => string): Drawing | null {
  if (network.edges.length === 0) return null;
  const shown = mostTied(network);
  const { nodes, edges, width, height } = laidOut(shown);
  const left = network.nodes.length - shown.nodes.length;
  const some = left > 0 ? `; ${counted(left, "node")} with the fewest ties are in the table only` : "";
  return {
    label: `${counted(shown.nodes.length, "person, group, document or source", "persons, groups, documents and sources")}, each below those from whom it took something${some}`,
    width,
    height,
    body: html`<g>${edges.map(edgeMarkup)}</g><g>${nodes.map((node) => nodeMarkup(node, hrefOf(node.id)))}</g>`,
  };
}

/** The nodes with the most edges, where there are too many; of equals, those declared first. */
function mostTied({ nodes, edges }: Network): Network {
  if (nodes.length <= MOST) return { nodes, edges };
  const ties = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) ties.set(id, (ties.get(id) ?? 0) + 1);
  const byTies = [...nodes].sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0)).slice(0, MOST);
  const kept = new Set<Node>(byTies);
  const ids = new Set(byTies.map(({ id }) => id));
  return {
    nodes: nodes.filter((node) => kept.has(node)),
    edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** What the slider for years goes by; nothing where no year is known. */
export function yearData(year: number | null): Markup | null {
  return year === null ? null : html` data-year="${year}"`;
}

function nodeMarkup({ kind, name, year, x, y, width, height, lines }: PlacedNode, href: string): Markup {
  const first = y - (lines.length - 1) * 8.5 + 4.5;
  const words = lines.map(
    (line, i) => html`<tspan x="${x}" y="${Number((first + i * 17).toFixed(1))}">${line}</tspan>`,
  );
  return html`<a href="${href}" class="node ${kind}"${yearData(year)}><title>${name} (${kind})</title><rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="3"/><text class="node-name" text-anchor="middle">${words}</text></a>`;
}

function edgeMarkup({ from, to, says, isLoose, year, points }: PlacedEdge): Markup {
  return html`<g class="edge${isLoose ? " loose" : ""}"${yearData(year)}><title>${from} ${says} ${to}</title><path d="${curveThrough(points)}"/>${headMarkup(points)}</g>`;
}

/** A smooth line: quadratic curves around the points between the first and the last. */
function curveThrough(points: PlacedEdge["points"]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const curves = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? point;
    const isLast = i === rest.length - 2;
    const [x, y] = isLast ? [next.x, next.y] : [round((point.x + next.x) / 2), round((point.y + next.y) / 2)];
    return `Q${point.x} ${point.y} ${x} ${y}`;
  });
  return `M${first.x} ${first.y}${curves.join("") || `L${last.x} ${last.y}`}`;
}

/** The head of an arrow, in the direction of the last stretch. */
function headMarkup(points: PlacedEdge["points"]): Markup | null {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return null;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number) =>
    `${round(tip.x - 8 * Math.cos(angle + turn))} ${round(tip.y - 8 * Math.sin(angle + turn))}`;
  return html`<path class="head" d="M${tip.x} ${tip.y}L${corner(0.4)}L${corner(-0.4)}Z"/>`;
}

function round(x: number): number {
  return Number(x.toFixed(1));
}

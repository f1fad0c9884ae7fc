import { Graph, layout } from "@dagrejs/dagre";
import type { Edge, Network, Node } from "./network.ts";

/** A node with its place: the middle, in pixels. */
export interface PlacedNode extends Node {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** An edge with the points that it goes through. */
export interface PlacedEdge extends Edge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A network laid out in layers: whoever takes stands below whom he takes from. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** Pixels. */
const LETTER = 6.8;
const LINE = 17;
/** Letters in a line of a node. */
const LINE_LETTERS = 22;
const MOST_LINES = 3;

/** Lays a network out. The same network always comes out the same: nothing in it is left to chance. */
export function laidOut({ nodes, edges }: Network): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 26, ranksep: 46, edgesep: 12, marginx: 4, marginy: 4 });
  const boxes = nodes.map((node) => ({ node, ...boxFor(node) }));
  for (const { node, width, height } of boxes) graph.setNode(node.id, { width, height });
  for (const [i, { from, to, isLoose }] of edges.entries()) {
    graph.setEdge(from, to, { weight: isLoose ? 1 : 3 }, String(i));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    nodes: boxes.map(({ node, ...box }) => {
      const { x, y } = graph.node(node.id) as { readonly x: number; readonly y: number };
      return { ...node, ...box, x: round(x), y: round(y) };
    }),
    edges: edges.map((edge, i) => {
      const { points } = graph.edge(edge.from, edge.to, String(i)) as Pick<PlacedEdge, "points">;
      return { ...edge, points: points.map((point) => ({ x: round(point.x), y: round(point.y) })) };
    }),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}

function boxFor({ name }: Node) {
  const lines = broken(name);
  const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * LETTER) + 22;
  return { lines, width: Math.max(64, width), height: lines.length * LINE + 14 };
}

/** A name in a few short lines; what finds no room is an ellipsis. */
function broken(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LINE_LETTERS ? `${word.slice(0, LINE_LETTERS - 1)}…` : word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}

function round(x: number): number {
  return Number(x.toFixed(1));
}

import { html, type Markup, trusted } from "../../edition/markup.ts";
import { island } from "../island.ts";
import type { Export } from "../view.ts";
import { exportedStyles } from "./exported-styles.ts";

/** A drawing: what stands in an `<svg>`, in pixels. */
export interface Drawing {
  /** The gist in a sentence, for who cannot see it. */
  readonly label: string;
  readonly height: number;
  /** Null for one whose places across are percentages, so that its letters keep their size on a phone. */
  readonly width: number | null;
  readonly body: Markup;
}

/** The width at which a drawing without one of its own is written to a file. */
const FILE_WIDTH = 800;

/** Room around the drawing in its file. */
const EDGE = 20;

/** A drawing on a page; a wide one is scrolled sideways where there is no room. `name` is that of its picture's file. */
export function figure(drawing: Drawing, name: string): Markup {
  const { label, width, height, body } = drawing;
  // What has links in it is a group of them; a picture could hold none.
  const role = body.markup.includes("<a ") ? "group" : "img";
  const svg = html`<svg role="${role}" aria-label="${label}" width="${width ?? "100%"}" height="${height}">${body}</svg>`;
  const place =
    width === null ? svg : html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${svg}</div>`;
  return html`<figure class="drawing">
${place}
<figcaption>${label}</figcaption>
${island("picture", { name })}</figure>
`;
}

/** A drawing as a file of its own. */
export function drawingFile({ label, width, height, body }: Drawing): Export {
  const across = width ?? FILE_WIDTH;
  const [outer, below] = [across + 2 * EDGE, height + 2 * EDGE];
  const { markup } =
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${outer}" height="${below}" role="img" aria-label="${label}">
<title>${label}</title>
<style>${trusted(exportedStyles)}</style>
<rect width="100%" height="100%" class="paper"/>
<svg x="${EDGE}" y="${EDGE}" width="${across}" height="${height}" class="drawing">${body}</svg>
</svg>
`;
  return { ending: "svg", gives: "the drawing", text: markup };
}

/** A place across, as a percentage. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}

/** Words that have to fit into so many pixels, by the mean width of a letter; what is left out is an ellipsis. */
export function fitted(words: string, width: number, letter = 6.6): string {
  const most = Math.max(3, Math.floor(width / letter));
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

import type { Span } from "../../text/span.ts";
import { html, joined, type Markup, nothing } from "./markup.ts";

/** A stretch of running text to be set off: its first element may be the target of a link, what follows may not. */
export interface Highlight extends Span {
  /** Where highlights cover the same words, the lower layer stands outside. */
  readonly layer: number;
  /** Attributes of its element: an id among them, which only the first element of a split highlight gets. */
  readonly id: string;
  readonly attributes: Markup;
}

/** Something to be put between two characters: the number of a finding after its words. */
export interface Insertion {
  readonly at: number;
  readonly markup: Markup;
}

/** The order that `nested` expects highlights in: by start, the longer first, then by layer. */
export function byNesting(a: Highlight, b: Highlight): number {
  return a.start - b.start || b.end - a.end || a.layer - b.layer;
}

/**
 * Sets the words of a span with its highlights as elements. HTML nests and highlights cross, so one that reaches
 * beyond the end of another around it is split there.
 */
export function nested(
  text: string,
  span: Span,
  highlights: readonly Highlight[],
  insertions: readonly Insertion[],
): Markup {
  const output: Markup[] = [];
  const own = insertions.filter((insertion) => insertion.at >= span.start && insertion.at <= span.end);
  const open: Highlight[] = [];
  let next = 0;
  let inserted = 0;
  let at = span.start;
  for (const stop of stopsOf(span, highlights, own)) {
    output.push(html`${text.slice(at, stop)}`);
    at = stop;
    const survivors = closeEnded(open, stop, output);
    for (; (own[inserted]?.at ?? Number.POSITIVE_INFINITY) <= stop; inserted += 1) {
      output.push(own[inserted]?.markup ?? nothing);
    }
    for (const highlight of survivors) {
      output.push(html`<span${highlight.attributes}>`);
      open.push(highlight);
    }
    for (
      let starting = highlights[next];
      starting !== undefined && starting.start <= stop;
      starting = highlights[next]
    ) {
      next += 1;
      if (starting.end <= stop) continue;
      const first = starting.start >= span.start;
      output.push(first ? html`<span id="${starting.id}"${starting.attributes}>` : html`<span${starting.attributes}>`);
      open.push(starting);
    }
  }
  for (const _ of open) output.push(html`</span>`);
  return joined(output);
}

/** Every place where something begins, ends, or is put in, and the end of the span. */
function stopsOf(span: Span, highlights: readonly Highlight[], insertions: readonly Insertion[]): readonly number[] {
  const stops = new Set([span.start, span.end]);
  for (const { start, end } of highlights) stops.add(start).add(end);
  for (const { at } of insertions) stops.add(at);
  return [...stops].filter((stop) => stop >= span.start && stop <= span.end).sort((a, b) => a - b);
}

/** Closes what ends here, with everything inside it; what was inside and goes on is handed back, outermost first. */
function closeEnded(open: Highlight[], at: number, output: Markup[]): readonly Highlight[] {
  const outermost = open.findIndex((highlight) => highlight.end <= at);
  if (outermost < 0) return [];
  const closed = open.splice(outermost);
  for (const _ of closed) output.push(html`</span>`);
  return closed.filter((highlight) => highlight.end > at);
}

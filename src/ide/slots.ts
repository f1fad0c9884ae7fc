import { betweenCommas } from "../casebook/reading/quotation.ts";
import type { FieldNode, Tree } from "../casebook/tree.ts";
import type { Span } from "../text/span.ts";

/** A place where a value of a field is written: beside its name, or as an item below it. */
export interface Slot {
  readonly type: "beside" | "item";
  /** The whole line, its end included. */
  readonly line: Span;
  readonly value: Span;
}

/** The places of the values of fields of one name, in order. */
export function slotsOf(nodes: readonly FieldNode[]): readonly Slot[] {
  return nodes.flatMap(({ span, value, body }) => {
    const beside: Slot[] = value.start < value.end ? [{ type: "beside", line: span, value }] : [];
    const items = body.flatMap((line): Slot[] =>
      line.type === "item" && line.value.start < line.value.end
        ? [{ type: "item", line: line.span, value: line.value }]
        : [],
    );
    return [...beside, ...items];
  });
}

/** Whether a text has commas outside quotation marks. */
export function hasSeveral(text: string): boolean {
  return [...betweenCommas(text)].length > 1;
}

/** A field from its name to the last line that belongs to it. */
export function blockOf({ span, body }: FieldNode): Span {
  return { start: span.start, end: body.at(-1)?.span.end ?? span.end };
}

/** The value that stands in a line: of a field or an item. */
export function slotAt({ lines }: Tree, line: number): Span {
  const { value, last } = lines.offsetsOf(line);
  return { start: value, end: last };
}

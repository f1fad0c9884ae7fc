import { wordsAt } from "../../casebook/tree.ts";
import { oneLine as inOneLine } from "../../casebook/written-form.ts";
import type { Fix } from "../fix.ts";
import { fieldNodesOf } from "../present-fields.ts";
import { declarationAround, toldAt } from "../told-at.ts";

/** Puts a value that goes on in deeper lines on one line. */
export const oneLine: Fix = {
  name: "one-line",
  codes: ["misplaced-line", "unexpected-text"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    const declaration = at === null ? undefined : declarationAround(at, casebook);
    if (at === null || declaration === undefined) return;
    const node = fieldNodesOf(at.tree, declaration.span.start).find(({ span, body }) =>
      [span, ...body.map((line) => line.span)].some(({ start, end }) => start <= at.span.start && at.span.start < end),
    );
    // Items and comments have a line each, and what they say would be lost in one of all.
    if (node === undefined || node.comment !== null) return;
    if (node.body.some(({ type }) => type === "item" || type === "comment")) return;
    const start = at.tree.text.indexOf(":", node.name.end) + 1;
    const end = node.body.at(-1)?.span.end ?? node.span.end;
    const rest = at.tree.text.slice(node.span.end, end);
    const lineEnd = rest.endsWith("\r\n") ? "\r\n" : rest.endsWith("\n") ? "\n" : "";
    const value = inOneLine(`${wordsAt(at.tree, node.value)} ${rest}`);
    yield { title: "Put it on one line", edits: [at.edit(` ${value}${lineEnd}`, { start, end })] };
  },
};

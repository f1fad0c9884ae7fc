import type { Declaration } from "../casebook/casebook.ts";
import { headAt } from "../casebook/nodes.ts";
import { quoted } from "../casebook/reading/quotation.ts";
import type { Tree } from "../casebook/tree.ts";
import { oneLine } from "../casebook/written-form.ts";
import type { TextEdit } from "./edits.ts";
import { lineAt } from "./lines.ts";

/** The edits that give a declaration a title, or take the one it has; null is none. */
export function setTitle(tree: Tree, { span, title: before }: Declaration, title: string | null): readonly TextEdit[] {
  const words = title === null ? "" : oneLine(title).replaceAll("\\", "/");
  if (words === (before ?? "")) return [];
  const head = headAt(tree, lineAt(tree, span.start));
  const from = (head.id ?? head.kind).end;
  const end = head.title?.end ?? from;
  return [{ path: tree.path, start: from, end, text: words === "" ? "" : ` ${quoted(words)}` }];
}

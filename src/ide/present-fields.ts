import { writtenValues } from "../casebook/binding/written.ts";
import type { Declaration } from "../casebook/casebook.ts";
import type { Reader } from "../casebook/field.ts";
import { declarationAt } from "../casebook/nodes.ts";
import { text } from "../casebook/reading/text.ts";
import { type FieldNode, type Tree, wordsAt } from "../casebook/tree.ts";
import { kindNamed, lineAt } from "./lines.ts";

/** Whoever asks what is written does not ask what is wrong with it. */
const silent: Reader = { path: "", lookUp: () => undefined, nearest: () => undefined, report: () => {} };

/** The fields that a declaration has, each once, in the order in which they first stand there, with its values. */
export function presentFields(
  tree: Tree,
  { kind, span }: Pick<Declaration, "kind" | "span">,
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  const table = kindNamed(kind)?.fields ?? {};
  const values = new Map<string, string[]>();
  for (const node of fieldNodesOf(tree, span.start)) {
    const name = wordsAt(tree, node.name);
    const type = Object.hasOwn(table, name) ? table[name]?.type : undefined;
    const written = writtenValues(tree, node, type ?? text, silent).map((one) => one.text);
    values.set(name, [...(values.get(name) ?? []), ...written]);
  }
  return [...values].map(([name, all]) => ({ name, values: all }));
}

/** The fields of the declaration that begins at a place, in order, those of one name included. */
export function fieldNodesOf(tree: Tree, start: number): readonly FieldNode[] {
  const line = lineAt(tree, start);
  return line < 0 ? [] : declarationAt(tree, line).body.filter((node): node is FieldNode => node.type === "field");
}

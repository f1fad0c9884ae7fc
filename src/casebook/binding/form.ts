import type { Reader } from "../field.ts";
import type { Problem } from "../problem.ts";
import { mergeConflict } from "../problems/merge-conflict.ts";
import { misplacedItem } from "../problems/misplaced-item.ts";
import { misplacedLine } from "../problems/misplaced-line.ts";
import { missingColon } from "../problems/missing-colon.ts";
import { strayLine } from "../problems/stray-line.ts";
import { unindentedField } from "../problems/unindented-field.ts";
import { type LineFault, type Node, type Tree, wordsAt } from "../tree.ts";

const faults: Readonly<Record<Exclude<LineFault, "covered">, Problem<[word: string]>>> = {
  "stray-line": strayLine,
  "unindented-field": unindentedField,
  "missing-colon": missingColon,
  "misplaced-item": misplacedItem,
  "misplaced-line": misplacedLine,
  "merge-conflict": mergeConflict,
};

/** Says what is wrong with the form of the lines of a node. */
export function checkForm(tree: Tree, node: Node, reader: Reader): void {
  if (node.type === "declaration" || node.type === "field") {
    for (const line of node.body) checkForm(tree, line, reader);
  } else if (node.type === "error" && node.fault !== "covered") {
    reader.report(faults[node.fault], node.words, wordsAt(tree, node.words));
  }
}

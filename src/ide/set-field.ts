import type { Declaration } from "../casebook/casebook.ts";
import { declarationAt } from "../casebook/nodes.ts";
import { type DeclarationNode, type FieldNode, type Tree, wordsAt } from "../casebook/tree.ts";
import type { Span } from "../text/span.ts";
import type { TextEdit } from "./edits.ts";
import { kindNamed, lineAt, lineEndOf } from "./lines.ts";
import { fieldNodesOf, presentFields } from "./present-fields.ts";
import { blockOf, hasSeveral, type Slot, slotsOf } from "./slots.ts";

type Place = Pick<Declaration, "kind" | "span">;

/**
 * The edits that give a field of a declaration just these values, as they are to be written; one with line ends becomes
 * free text, and without any the field goes. Where there are values already, new ones are written in the same manner,
 * and all lines that need not change stay as they are, comments included.
 */
export function setField(
  tree: Tree,
  declaration: Place,
  field: string,
  values: readonly string[],
): readonly TextEdit[] {
  const present = presentFields(tree, declaration).find(({ name }) => name === field)?.values ?? [];
  if (present.length === values.length && present.every((value, i) => value === values[i])) return [];
  const nodes = fieldNodesOf(tree, declaration.span.start);
  const own = nodes.filter(({ name }) => wordsAt(tree, name) === field);
  const [first] = own;
  const edit = ({ start, end }: Span, text: string): TextEdit => ({ path: tree.path, start, end, text });
  const isText = own.some((node) => node.isText) || values.some((value) => value.includes("\n"));
  if (first === undefined) return [edit(...added(tree, declaration, nodes, field, values))];
  if (values.length === 0) return own.flatMap((node) => linesOf(node).map((span) => edit(span, "")));
  if (isText) {
    const rest = own.slice(1).flatMap((node) => linesOf(node).map((span) => edit(span, "")));
    return [edit(blockOf(first), newLines(tree, first, field, values)), ...rest];
  }
  return refilled(tree, own, field, declaration, values).map(([span, text]) => edit(span, text));
}

/** New lines for a field: after the last field that its kind puts before it, or below the head. */
function added(
  tree: Tree,
  { kind, span }: Place,
  nodes: readonly FieldNode[],
  field: string,
  values: readonly string[],
): [Span, string] {
  const order = Object.keys(kindNamed(kind)?.fields ?? {});
  const rank = (name: string) => order.indexOf(name);
  const before = nodes.filter(({ name }) => rank(wordsAt(tree, name)) <= rank(field)).at(-1);
  const at = freePlaceAfter(before, declarationAt(tree, lineAt(tree, span.start)));
  const isEnded = at === 0 || tree.text[at - 1] === "\n";
  const lines = newLines(tree, before ?? nodes[0], field, values);
  const end = lineEndOf(tree);
  return [{ start: at, end: at }, isEnded ? lines : `${end}${lines.slice(0, -end.length)}`];
}

/** Below a field, or the head; lines at fault stay above what is new, so that none of them becomes part of it. */
function freePlaceAfter(field: FieldNode | undefined, { span, body }: DeclarationNode): number {
  const from = field === undefined ? 0 : body.findIndex((node) => node.span.start === field.span.start) + 1;
  let at = field === undefined ? span.end : blockOf(field).end;
  for (const node of body.slice(from)) {
    if (node.type === "field") break;
    if (node.type === "error") at = node.span.end;
  }
  return at;
}

/** The lines of a field, set in as another one is, each value in a field of its own. */
function newLines(tree: Tree, like: FieldNode | undefined, field: string, values: readonly string[]): string {
  const margin = like === undefined ? "  " : tree.text.slice(like.span.start, like.name.start);
  const end = lineEndOf(tree);
  const block = (value: string) =>
    value.split("\n").map((line) => (line.trim() === "" ? end : `${margin}  ${line}${end}`));
  return values
    .map((value) =>
      value.includes("\n")
        ? [`${margin}${field}: >${end}`, ...block(value)].join("")
        : `${margin}${field}: ${value}${end}`,
    )
    .join("");
}

/** Puts values where values are; more of them beside the last, and lines that get none are taken out. */
function refilled(
  tree: Tree,
  own: readonly FieldNode[],
  field: string,
  { kind }: Place,
  values: readonly string[],
): readonly (readonly [Span, string])[] {
  const type = kindNamed(kind)?.fields[field]?.type;
  const slots = slotsOf(own);
  const [first] = slots;
  if (first === undefined) {
    const [node] = own;
    return node === undefined ? [] : [[node.value, ` ${values.join(", ")}`]];
  }
  const splits = type?.splits === true;
  // Values between commas cannot be told apart without reading them: they are written anew, all in one place.
  const isListed = splits && (slots.length === 1 || slots.some(({ value }) => hasSeveral(wordsAt(tree, value))));
  const filled = isListed && first.type === "beside" ? [values.join(", ")] : values;
  const replaced = slots.flatMap((slot, i): [Span, string][] => {
    const value = filled[i];
    if (value === undefined) return [[lineToGo(slot, own), ""]];
    return value === wordsAt(tree, slot.value) ? [] : [[slot.value, value]];
  });
  const more = filled.slice(slots.length);
  const last = slots.at(-1);
  return more.length === 0 || last === undefined ? replaced : [...replaced, [endOf(last), moreLines(tree, last, more)]];
}

/** A field whose only value goes is taken out; one that has items beside keeps its name. */
function lineToGo(slot: Slot, own: readonly FieldNode[]): Span {
  const node = own.find(({ value }) => value === slot.value);
  if (slot.type === "item" || node === undefined) return slot.line;
  return node.body.some(({ type }) => type === "item") ? slot.value : slot.line;
}

function endOf({ line }: Slot): Span {
  return { start: line.end, end: line.end };
}

/** Lines like the last one, with other values. */
function moreLines(tree: Tree, { line, value }: Slot, values: readonly string[]): string {
  const opening = tree.text.slice(line.start, value.start);
  const end = lineEndOf(tree);
  const isEnded = tree.text[line.end - 1] === "\n";
  const lines = values.map((one) => `${opening}${one}`);
  return isEnded ? lines.map((one) => one + end).join("") : lines.map((one) => end + one).join("");
}

/** The lines of a field that hold its name and values; comments that stand by themselves are not of them. */
function linesOf(node: FieldNode): readonly Span[] {
  const values = node.body.filter(({ type }) => type !== "comment").map(({ span }) => span);
  return [node.span, ...values];
}

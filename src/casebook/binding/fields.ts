import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { Declaration } from "../casebook.ts";
import type { Field, Reader } from "../field.ts";
import type { Kind } from "../kind.ts";
import { kinds } from "../kinds/index.ts";
import { declarationAt } from "../nodes.ts";
import { missingField } from "../problems/missing-field.ts";
import { repeatedField } from "../problems/repeated-field.ts";
import { repeatedPart } from "../problems/repeated-part.ts";
import { unknownField } from "../problems/unknown-field.ts";
import { wrongNumber } from "../problems/wrong-number.ts";
import { type DeclarationNode, endOf, type FieldNode, type Tree, wordsAt } from "../tree.ts";
import type { Headed } from "./head.ts";
import { writtenValues } from "./written.ts";

const NOTHING: readonly never[] = [];

/** By kind, the fields of a declaration that has none: what all its declarations fall back on. */
const absent: ReadonlyMap<string, object> = new Map(
  kinds.map(({ name, fields }) => [
    name,
    Object.fromEntries(
      Object.entries<Field>(fields).map(([field, { repeatable }]) => [field, repeatable ? NOTHING : null]),
    ),
  ]),
);

/** Reads the fields of a declaration of a known kind. What is wrong with one of them leaves the others as they are. */
export function bindFields(head: Headed & { readonly kind: Kind }, reader: Reader): Declaration {
  const { tree, line, kind, id, title } = head;
  const node = declarationAt(tree, line);
  const byName = fieldsByName(tree, node);
  tellMissing(head, byName, reader);
  // Most fields of most declarations are not there: they stand once for all declarations of the kind.
  const fields: Record<string, unknown> = Object.create(absent.get(kind.name) ?? null);
  for (const [name, nodes] of byName) {
    const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
    if (field === undefined) tellUnknown(name, nodes, kind, reader);
    else fields[name] = bindField(head, name, field, nodes, reader);
  }
  const { spans } = head;
  const headEnd = (spans.title ?? spans.id ?? spans.kind).end;
  const declaration = {
    kind: kind.name,
    id,
    title,
    path: tree.path,
    span: { start: node.span.start, end: endOf(node) },
    idSpan: spans.id ?? spans.kind,
    headSpan: { start: spans.kind.start, end: headEnd },
    fields,
  };
  // The table of the kind has made the fields, and the type of the declaration is made from the same table.
  return declaration as unknown as Declaration;
}

function fieldsByName(tree: Tree, node: DeclarationNode): ReadonlyMap<string, readonly FieldNode[]> {
  const byName = new Map<string, FieldNode[]>();
  for (const line of node.body) {
    if (line.type !== "field") continue;
    const name = wordsAt(tree, line.name);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [line]);
    else same.push(line);
  }
  return byName;
}

function bindField(
  head: Headed & { readonly kind: Kind },
  name: string,
  field: Field,
  nodes: readonly FieldNode[],
  reader: Reader,
) {
  const { tree, kind } = head;
  const [only, second] = nodes;
  const written =
    only !== undefined && second === undefined
      ? writtenValues(tree, only, field.type, reader)
      : nodes.flatMap((node) => writtenValues(tree, node, field.type, reader));
  const [once, again] = written;
  if (!field.repeatable && once !== undefined && again !== undefined) {
    const labels = [
      { path: tree.path, span: again.span, text: "left out" },
      { path: tree.path, span: once.span, text: "taken" },
    ];
    reader.report(repeatedField, labels, name, kind.name);
  }
  const values: unknown[] = [];
  const distinct = field.disjoint === true ? new Map<string, Span>() : null;
  for (const value of written) {
    const first = distinct?.get(value.text);
    if (first !== undefined) {
      const labels = [
        { path: tree.path, span: value.span, text: "named again" },
        { path: tree.path, span: first, text: "named first" },
      ];
      reader.report(repeatedPart, labels, value.text, name);
      continue;
    }
    distinct?.set(value.text, value.span);
    const read = field.type.read(value, reader);
    if (read !== null) values.push(read);
    if (!field.repeatable) break;
  }
  if (field.count !== undefined && only !== undefined && written.length > 0 && written.length !== field.count) {
    reader.report(wrongNumber, only.name, name, field.count, written.length);
  }
  return field.repeatable ? values : (values[0] ?? null);
}

function tellUnknown(name: string, fields: readonly FieldNode[], kind: Kind, reader: Reader): void {
  const names = Object.keys(kind.fields);
  for (const field of fields) {
    reader.report(unknownField, field.name, name, kind.name, nearestWord(name, names), names);
  }
}

/** A field that is there in a form that cannot be read has been told of already, and is not missing as well. */
function tellMissing(
  { spans, kind, id }: Headed & { readonly kind: Kind },
  byName: ReadonlyMap<string, unknown>,
  reader: Reader,
): void {
  if (kind.needs.length === 0 || kind.needs.some((names) => names.every((name) => byName.has(name)))) return;
  const missing = kind.needs.map((names) => names.filter((name) => !byName.has(name)));
  const begun = missing.filter((names, i) => names.length < (kind.needs[i]?.length ?? 0));
  const told = begun.length > 0 ? begun.slice(0, 1) : missing;
  const span = { start: spans.kind.start, end: (spans.id ?? spans.kind).end };
  reader.report(missingField, span, kind.name, id, told.map((names) => names.join(" and ")).join(", or "));
}

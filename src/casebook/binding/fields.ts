import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Declaration } from "../casebook.ts";
import type { Field, Reader } from "../field.ts";
import type { Kind } from "../kind.ts";
import { missingField } from "../problems/missing-field.ts";
import { repeatedField } from "../problems/repeated-field.ts";
import { unknownField } from "../problems/unknown-field.ts";
import { wrongNumber } from "../problems/wrong-number.ts";
import { endOf, type FieldNode, wordsAt } from "../tree.ts";
import type { Headed } from "./head.ts";
import { writtenValues } from "./written.ts";

/** Reads the fields of a declaration of a known kind. What is wrong with one of them leaves the others as they are. */
export function bindFields(head: Headed & { readonly kind: Kind }, reader: Reader): Declaration {
  const { tree, node, kind, id, title } = head;
  const byName = fieldsByName(head);
  for (const [name, fields] of byName) {
    if (!Object.hasOwn(kind.fields, name)) tellUnknown(name, fields, kind, reader);
  }
  tellMissing(head, byName, reader);
  const fields = Object.fromEntries(
    Object.entries(kind.fields).map(([name, field]) => [
      name,
      bindField(head, name, field, byName.get(name) ?? NOTHING, reader),
    ]),
  );
  const headEnd = (node.title ?? node.id ?? node.kind).end;
  const declaration = {
    kind: kind.name,
    id,
    title,
    path: tree.path,
    span: { start: node.span.start, end: endOf(node) },
    idSpan: node.id ?? node.kind,
    headSpan: { start: node.kind.start, end: headEnd },
    fields,
  };
  // The table of the kind has made the fields, and the type of the declaration is made from the same table.
  return declaration as unknown as Declaration;
}

function fieldsByName({ tree, node }: Headed): ReadonlyMap<string, readonly FieldNode[]> {
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

const NOTHING: readonly never[] = [];

function bindField(
  head: Headed & { readonly kind: Kind },
  name: string,
  field: Field,
  nodes: readonly FieldNode[],
  reader: Reader,
) {
  // Most fields of most declarations are not there.
  if (nodes.length === 0) return field.repeatable ? NOTHING : null;
  const { tree, kind } = head;
  const written = nodes.flatMap((node) => writtenValues(tree, node, field.type, reader));
  const [once, again] = written;
  if (!field.repeatable && once !== undefined && again !== undefined) {
    const labels = [
      { path: tree.path, span: again.span, text: "left out" },
      { path: tree.path, span: once.span, text: "taken" },
    ];
    reader.report(repeatedField, labels, name, kind.name);
  }
  const taken = field.repeatable ? written : written.slice(0, 1);
  const values = taken.map((value) => field.type.read(value, reader)).filter((value) => value !== null);
  const [first] = nodes;
  if (field.count !== undefined && first !== undefined && written.length > 0 && written.length !== field.count) {
    reader.report(wrongNumber, first.name, name, field.count, written.length);
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
  { node, kind, id }: Headed & { readonly kind: Kind },
  byName: ReadonlyMap<string, unknown>,
  reader: Reader,
): void {
  const missing = kind.needs.map((names) => names.filter((name) => !byName.has(name)));
  if (missing.length === 0 || missing.some((names) => names.length === 0)) return;
  const begun = missing.filter((names, i) => names.length < (kind.needs[i]?.length ?? 0));
  const told = begun.length > 0 ? begun.slice(0, 1) : missing;
  const span = { start: node.kind.start, end: (node.id ?? node.kind).end };
  reader.report(missingField, span, kind.name, id, told.map((names) => names.join(" and ")).join(", or "));
}

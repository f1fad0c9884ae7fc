import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { Declaration } from "../casebook.ts";
import type { Field, Reader, Written } from "../field.ts";
import type { FieldTable, Kind } from "../kind.ts";
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

/** What stands once for all declarations of a kind. */
interface KindTable {
  /** By name. Each name is the one of the table, so that objects which have it as a key are quick to make. */
  readonly fields: ReadonlyMap<string, { readonly name: string; readonly field: Field }>;
  /** The fields of a declaration that has none: what all its declarations fall back on, since most are not there. */
  readonly absent: object;
}

const tables: ReadonlyMap<string, KindTable> = new Map(kinds.map(({ name, fields }) => [name, tableOf(fields)]));

function tableOf(fields: FieldTable): KindTable {
  const each = Object.entries(fields);
  return {
    fields: new Map(each.map(([name, field]) => [name, { name, field }])),
    absent: Object.fromEntries(each.map(([name, { repeatable }]) => [name, repeatable ? NOTHING : null])),
  };
}

/** The lines of a declaration that give one field. */
interface GivenField {
  readonly name: string;
  /** Undefined where the kind has no such field. */
  readonly field: Field | undefined;
  readonly nodes: FieldNode[];
}

/** Reads the fields of a declaration of a known kind. What is wrong with one of them leaves the others as they are. */
export function bindFields(head: Headed, kind: Kind, reader: Reader): Declaration {
  const { tree, line, id, title, spans } = head;
  const node = declarationAt(tree, line);
  const table = tables.get(kind.name);
  const given = fieldsIn(tree, node, table);
  tellMissing(head, kind, given, reader);
  const fields: Record<string, unknown> = Object.create(table?.absent ?? null);
  for (const { name, field, nodes } of given) {
    if (field === undefined) tellUnknown(name, nodes, kind, reader);
    else fields[name] = bindField(head, kind, name, field, nodes, reader);
  }
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

/** The fields that a declaration gives, in the order of their first lines. */
function fieldsIn(tree: Tree, node: DeclarationNode, table: KindTable | undefined): readonly GivenField[] {
  const given: GivenField[] = [];
  for (const line of node.body) {
    if (line.type !== "field") continue;
    const written = wordsAt(tree, line.name);
    const { name, field } = table?.fields.get(written) ?? { name: written, field: undefined };
    const same = given.find((one) => one.name === name);
    if (same === undefined) given.push({ name, field, nodes: [line] });
    else same.nodes.push(line);
  }
  return given;
}

function bindField(
  { tree }: Headed,
  kind: Kind,
  name: string,
  field: Field,
  nodes: readonly FieldNode[],
  reader: Reader,
) {
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
  // An array that grows keeps room for more, and most fields have one value.
  let values: readonly unknown[] = NOTHING;
  if (once !== undefined && (again === undefined || !field.repeatable)) {
    const read = field.type.read(once, reader);
    if (read !== null) values = [read];
  } else values = readEach(written, name, field, tree, reader);
  if (field.count !== undefined && only !== undefined && written.length > 0 && written.length !== field.count) {
    reader.report(wrongNumber, only.name, name, field.count, written.length);
  }
  return field.repeatable ? values : (values[0] ?? null);
}

/** The values of a field that has several. */
function readEach(
  written: readonly Written[],
  name: string,
  { type, disjoint }: Field,
  { path }: Tree,
  reader: Reader,
): readonly unknown[] {
  const values: unknown[] = [];
  const distinct = disjoint === true ? new Map<string, Span>() : null;
  for (const value of written) {
    const first = distinct?.get(value.text);
    if (first !== undefined) {
      const labels = [
        { path, span: value.span, text: "named again" },
        { path, span: first, text: "named first" },
      ];
      reader.report(repeatedPart, labels, value.text, name);
      continue;
    }
    distinct?.set(value.text, value.span);
    const read = type.read(value, reader);
    if (read !== null) values.push(read);
  }
  return values.slice();
}

function tellUnknown(name: string, fields: readonly FieldNode[], kind: Kind, reader: Reader): void {
  const names = Object.keys(kind.fields);
  for (const field of fields) {
    reader.report(unknownField, field.name, name, kind.name, nearestWord(name, names), names);
  }
}

/** A field that is there in a form that cannot be read has been told of already, and is not missing as well. */
function tellMissing({ spans, id }: Headed, kind: Kind, given: readonly GivenField[], reader: Reader): void {
  const isGiven = (name: string) => given.some((one) => one.name === name);
  if (kind.needs.length === 0 || kind.needs.some((names) => names.every(isGiven))) return;
  const missing = kind.needs.map((names) => names.filter((name) => !isGiven(name)));
  const begun = missing.filter((names, i) => names.length < (kind.needs[i]?.length ?? 0));
  const told = begun.length > 0 ? begun.slice(0, 1) : missing;
  const span = { start: spans.kind.start, end: (spans.id ?? spans.kind).end };
  reader.report(missingField, span, kind.name, id, told.map((names) => names.join(" and ")).join(", or "));
}

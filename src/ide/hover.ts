import type { Casebook, Declaration } from "../casebook/casebook.ts";
import { type Literal, partsOf } from "../casebook/relation.ts";
import { type Tree, wordsAt } from "../casebook/tree.ts";
import type { Span } from "../text/span.ts";
import { formatInterval, formatNumber, formatShare } from "../values/format-number.ts";
import { kindNamed } from "./lines.ts";
import { mentionAt } from "./mentions.ts";
import { placeAt } from "./place-at.ts";
import { presentFields } from "./present-fields.ts";

/** What is to be known of the words at a place, as plain data. */
export interface Hover {
  /** The words that it is about. */
  readonly span: Span;
  readonly title: string;
  /** What it is, in a clause. */
  readonly says: string;
  /** Fields of a declaration as they are written. */
  readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** What else is known: what follows for a quantity, what is found of a claim, how a number is read. */
  readonly lines: readonly string[];
}

/** What is known beyond the text of a casebook, where somebody has looked into it. */
export interface Knowledge {
  /** What follows for a quantity, a line each. */
  follows?(id: string): readonly string[];
  readonly findings?: readonly {
    readonly level: string;
    readonly code: string;
    readonly message: string;
    readonly ids: readonly string[];
  }[];
}

/** Tells of the words at a place; null where there is nothing to tell. The tree must be one of the casebook's. */
export function hoverAt(tree: Tree, casebook: Casebook, offset: number, known: Knowledge = {}): Hover | null {
  const mention = mentionAt(casebook, tree.path, offset);
  const declaration = mention === null ? undefined : casebook.declarations.get(mention.id);
  if (mention !== null && declaration !== undefined) return ofDeclaration(declaration, mention.span, casebook, known);
  return ofLiteral(tree, casebook, offset) ?? ofName(tree, offset);
}

function ofDeclaration(declaration: Declaration, span: Span, { files }: Casebook, known: Knowledge): Hover {
  const { id, kind, title, path } = declaration;
  const tree = files.get(path);
  return {
    span,
    title: title ?? id,
    says: `${kind} ${id}`,
    fields: tree === undefined ? [] : presentFields(tree, declaration),
    lines: [
      ...(kind === "quantity" ? (known.follows?.(id) ?? []) : []),
      ...(known.findings ?? [])
        .filter(({ ids }) => ids.includes(id))
        .map(({ level, code, message }) => `${level}[${code}]: ${message}`),
    ],
  };
}

/** How a number in a relation is read. */
function ofLiteral(tree: Tree, { byKind }: Casebook, offset: number): Hover | null {
  for (const { path, span, fields } of [...byKind.claim, ...byKind.testimony]) {
    if (path !== tree.path || offset < span.start || offset > span.end || fields.says?.type !== "relation") continue;
    for (const part of fields.says.relation.sides.flatMap((side) => [...partsOf(side)])) {
      if (!isFigure(part) || offset < part.span.start || offset > part.span.end) continue;
      const { strict, generous } = part.figure;
      const format = part.type === "share" ? formatShare : formatNumber;
      const [narrow, wide] = [formatInterval(strict, format), formatInterval(generous, format)];
      const lines = narrow === wide ? [narrow] : [`strictly: ${narrow}`, `generously: ${wide}`];
      return { span: part.span, title: wordsAt(tree, part.span), says: "how it is read", fields: [], lines };
    }
  }
  return null;
}

type Figured = Exclude<Literal, { readonly type: "date" }>;

function isFigure(part: { readonly type: string }): part is Figured {
  return part.type === "number" || part.type === "share" || part.type === "duration";
}

/** What a kind or a field is for. */
function ofName(tree: Tree, offset: number): Hover | null {
  const place = placeAt(tree, offset);
  if (place === null || place.type === "value" || place.span.start === place.span.end) return null;
  const { span } = place;
  const title = wordsAt(tree, span);
  if (place.type === "kind") {
    const kind = kindNamed(title);
    return kind === undefined ? null : { span, title, says: kind.says, fields: [], lines: [] };
  }
  const field = Object.hasOwn(place.kind.fields, title) ? place.kind.fields[title] : undefined;
  if (field === undefined) return null;
  return {
    span,
    title,
    says: field.says,
    fields: [],
    lines: [`takes ${field.type.form}`, `such as: ${field.example}`],
  };
}

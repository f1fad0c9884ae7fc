import type { Casebook, Declaration } from "../casebook/casebook.ts";
import { criterionKinds, type Exclusion } from "../casebook/reading/exclusion.ts";
import type { Saying } from "../casebook/reading/saying.ts";
import type { Tenure } from "../casebook/reading/tenure.ts";
import { tokensOf } from "../casebook/relation/tokens.ts";
import { bySpan, type Span } from "../text/span.ts";

/** A place where a casebook names an id: one letter more or less would name something else. */
export interface Mention {
  readonly id: string;
  readonly path: string;
  readonly span: Span;
  /** The declaration it stands in. */
  readonly declaration: Declaration;
  /** The field it stands in; null where the declaration is opened. */
  readonly field: string | null;
}

/** Every place where a casebook names an id, its own declaration first. */
export function mentionsOf(id: string, casebook: Casebook): readonly Mention[] {
  const own = casebook.declarations.get(id);
  const head = own === undefined ? [] : [headOf(own)];
  return [...head, ...[...everyMention(casebook)].filter((one) => one.id === id)];
}

/** The id that a file names at a place, and where all of it stands; null where it names none. */
export function mentionAt(casebook: Casebook, path: string, offset: number): Mention | null {
  const holds = ({ span }: { readonly span: Span }) => span.start <= offset && offset <= span.end;
  for (const declaration of declarationsOf(casebook)) {
    if (declaration.path !== path || !holds(declaration)) continue;
    if (holds({ span: declaration.idSpan }) && declaration.id !== "") return headOf(declaration);
    const found = mentionsIn(declaration).find(holds);
    if (found !== undefined) return found;
  }
  return null;
}

/** Where the fields of a declaration name ids, in order. */
function mentionsIn(declaration: Declaration): readonly Mention[] {
  const found: Mention[] = [];
  for (const [field, value] of Object.entries(declaration.fields)) {
    for (const { id, span } of namedIn(value)) found.push({ id, path: declaration.path, span, declaration, field });
  }
  return found.sort((a, b) => bySpan(a.span, b.span));
}

function* everyMention(casebook: Casebook): Generator<Mention> {
  for (const declaration of declarationsOf(casebook)) yield* mentionsIn(declaration);
}

function* declarationsOf({ declarations, unreachable }: Casebook): Generator<Declaration> {
  yield* declarations.values();
  yield* unreachable;
}

function headOf(declaration: Declaration): Mention {
  const { id, path, idSpan: span } = declaration;
  return { id, path, span, declaration, field: null };
}

interface Named {
  readonly id: string;
  readonly span: Span;
}

/** The ids in a value of a field, whatever its form: each keeps its id beside the place where it stands. */
function* namedIn(value: unknown): Generator<Named> {
  if (typeof value !== "object" || value === null) return;
  if (isSaying(value)) yield* inRelation(value);
  else if (isExclusion(value)) yield* inExclusion(value);
  else if (isTenure(value)) {
    const { id, span } = value;
    if (id !== null) yield { id, span: { start: span.start, end: span.start + id.length } };
  } else if (isReference(value)) yield value;
  else for (const inner of Object.values(value)) yield* namedIn(inner);
}

/** Read from the words and not from the relation, which is not there where the words have a mistake. */
function* inRelation({ type, span, text }: Saying): Generator<Named> {
  if (type === "words") return;
  // What stands between quotation marks is blanked out, so that places stay and no word in it is taken for an id.
  const bare = text.replace(/"(?:\\.|[^"\\])*"?/gu, (words) => " ".repeat(words.length));
  let before = "";
  for (const token of tokensOf(bare, span.start)) {
    if (token.type === "word" && before !== ".") yield { id: token.text, span: token.span };
    before = token.text;
  }
}

function* inExclusion({ criterion, value, span }: Exclusion): Generator<Named> {
  if (criterionKinds(criterion) === null) return;
  yield { id: value, span: { start: span.end - value.length, end: span.end } };
}

function isSaying(value: object): value is Saying {
  return "text" in value && "type" in value && ["words", "relation", "unusable"].includes(String(value.type));
}

function isExclusion(value: object): value is Exclusion {
  return "criterion" in value;
}

function isTenure(value: object): value is Tenure {
  return "when" in value && "id" in value;
}

function isReference(value: object): value is Named {
  return "id" in value && typeof value.id === "string" && "span" in value;
}

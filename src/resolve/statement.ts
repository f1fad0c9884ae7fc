import type { Casebook, Claim, Testimony } from "../casebook/casebook.ts";
import type { Relation } from "../casebook/relation.ts";
import { type Obstacle, obstacleTo } from "./comparability.ts";
import type { Inquiry } from "./inquiry.ts";
import { exclusionOf } from "./policy.ts";
import { opposite } from "./relation-rows.ts";
import type { Scopes } from "./scopes.ts";

/** A claim with a relation, as far as it binds whoever says it. */
export interface Statement {
  /** Its number among the statements: the claim of the rows made of it. */
  readonly claim: number;
  readonly declaration: Claim | Testimony;
  readonly relation: Relation;
  /** What stands in the way of comparing its quantities; it binds nobody to an inequality then. */
  readonly obstacle: Obstacle | null;
  /** Who answers for it, as ids; the casebook's author, whose id is empty, where nobody is named. */
  readonly speakers: readonly string[];
}

/** The id under which the author of the casebook speaks. */
export const AUTHOR = "";

/**
 * The statements of a casebook that bind: what is asserted or conceded, and not taken back. What is reported binds the
 * one reported; a denied inequality binds to its opposite; a denied equality, and what is doubted, ironic or
 * hypothetical, binds to nothing; nor do the parts of a myth.
 */
export function statementsOf(
  casebook: Casebook,
  scopes: Scopes,
  isExcluded: (claim: Claim | Testimony) => boolean,
): readonly Statement[] {
  const statements: Statement[] = [];
  for (const { declaration, relation } of bindingIn(casebook, isExcluded)) {
    const by = declaration.fields.by.map(({ id }) => id);
    const speakers = by.length === 0 ? [AUTHOR] : by;
    const obstacle = obstacleTo(relation, casebook, scopes);
    statements.push({ claim: statements.length, declaration, relation, obstacle, speakers });
  }
  return statements;
}

/** Whether anything in a casebook binds anybody. */
export function bindsAnybody({ casebook, terms }: Pick<Inquiry, "casebook" | "terms">): boolean {
  return bindingIn(casebook, exclusionOf(terms, casebook)).next().done === false;
}

/** The claims that bind somebody, and to what. */
function* bindingIn(
  casebook: Casebook,
  isExcluded: (claim: Claim | Testimony) => boolean,
): Generator<Pick<Statement, "declaration" | "relation">> {
  const mythical = new Set(casebook.byKind.myth.flatMap(({ fields }) => fields.parts.map(({ id }) => id)));
  for (const declaration of casebook.declarations.values()) {
    if (declaration.kind !== "claim" && declaration.kind !== "testimony") continue;
    if (mythical.has(declaration.id) || isExcluded(declaration)) continue;
    if (declaration.kind === "testimony" && declaration.fields.retracted !== null) continue;
    const relation = boundTo(declaration);
    if (relation !== null) yield { declaration, relation };
  }
}

/** The relation that a claim binds its speaker to; null where it has none or binds to nothing. */
function boundTo({ fields }: Claim | Testimony): Relation | null {
  if (fields.says?.type !== "relation") return null;
  const { relation } = fields.says;
  switch (fields.stance?.word ?? "asserts") {
    case "asserts":
    case "concedes":
    case "reports":
      return relation;
    case "denies":
      return opposite(relation);
    default:
      return null;
  }
}

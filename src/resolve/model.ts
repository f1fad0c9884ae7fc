import type { Casebook } from "../casebook/casebook.ts";
import { type LinearSystem, linearSystem } from "../reason/components.ts";
import { type Row, rowsOf } from "../reason/linear.ts";
import { ONE } from "../reason/rational.ts";
import { rational } from "../reason/rational-text.ts";
import type { Table } from "../tables/table.ts";
import { formatNumber } from "../values/format-number.ts";
import type { Terms } from "./policy.ts";
import type { ReadLiteral } from "./reading.ts";
import { type RelationRows, relationRows } from "./relation-rows.ts";
import type { Scopes } from "./scopes.ts";
import type { Statement } from "./statement.ts";
import { type CommonFact, notNegative, structureOf } from "./structure.ts";
import { tableEvidence } from "./table-evidence.ts";
import { Unknowns } from "./unknowns.ts";

/** The counts and shares of a casebook under one reading, as rows over its unknowns. */
export interface Model {
  readonly unknowns: Unknowns;
  /** The rows of each statement, by its number; none for statements about time. */
  readonly statements: readonly (readonly Row[])[];
  /** What had to be assumed to read a statement, by its number. */
  readonly assumptions: readonly (readonly string[])[];
  readonly common: readonly Row[];
  /** The fact that a common row states, by the id of its origin; undefined where it states none that is declared. */
  readonly fact: (id: string) => CommonFact | undefined;
}

/** Makes rows of every statement of counts or shares, and of what is common to all. */
export function modelOf(
  casebook: Casebook,
  scopes: Scopes,
  statements: readonly Statement[],
  read: ReadLiteral,
  { set, exclude }: Pick<Terms, "set" | "exclude">,
  tables: ReadonlyMap<string, Table>,
): Model {
  const unknowns = new Unknowns();
  const structure = structureOf(casebook, scopes, unknowns);
  const made = statements.map((statement) => rowsOfStatement(statement, casebook, unknowns, read));
  const evidence = tableEvidence(casebook, tables, statements, unknowns, exclude);
  return {
    unknowns,
    statements: made.map((relation) => relation?.rows ?? NOTHING),
    assumptions: made.map(assumptionsOf),
    common: [...structure.rows, ...evidence.rows, ...assumed(unknowns, set), ...notNegative(unknowns)],
    fact: (id) => evidence.facts.get(id) ?? structure.fact(id),
  };
}

const NOTHING: readonly never[] = [];

function assumptionsOf(relation: RelationRows | null): readonly string[] {
  if (relation === null || relation.assumptions.length === 0) return NOTHING;
  return relation.assumptions.map(({ says }) => says);
}

/** What a statement demands of counts or shares; null where it speaks of time, or compares what cannot be compared. */
export function rowsOfStatement(
  { claim, declaration, relation, obstacle }: Statement,
  casebook: Casebook,
  unknowns: Unknowns,
  read: ReadLiteral,
): RelationRows | null {
  if (relation.sort === "date" || relation.sort === "duration" || obstacle !== null) return null;
  const text = casebook.files.get(declaration.path)?.text ?? "";
  return relationRows(relation, { unknowns, read, text, origin: { type: "claim", claim } });
}

/** Quantities that are taken to have a value. */
function assumed(unknowns: Unknowns, set: ReadonlyMap<string, number>): readonly Row[] {
  return [...set].flatMap(([id, value]) => {
    const terms = [{ variable: unknowns.quantity(id), coefficient: ONE }];
    return rowsOf(terms, "=", rational(value), { type: "common", id: `${id} = ${formatNumber(value)}, as set` });
  });
}

/** The system of some statements and of what is common to all. */
export function systemOf(model: Model, statements: Iterable<number>): LinearSystem {
  const rows: Row[] = [...model.common];
  for (const claim of statements) for (const row of model.statements[claim] ?? []) rows.push(row);
  return linearSystem(rows);
}

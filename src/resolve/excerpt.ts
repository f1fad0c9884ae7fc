import type { Casebook } from "../casebook/casebook.ts";
import type { Row } from "../reason/linear.ts";
import { type Model, rowsOfStatement } from "./model.ts";
import type { ReadLiteral } from "./reading.ts";
import type { Statement } from "./statement.ts";
import { notNegative } from "./structure.ts";
import { Unknowns } from "./unknowns.ts";

/** Some statements, read in a way of their own, and what holds of the quantities they speak of whoever speaks. */
export interface Excerpt {
  readonly unknowns: Unknowns;
  readonly rows: readonly Row[];
}

/** Takes parts out of a model, and reads them in other ways. Each costs what it is tied to, not the whole casebook. */
export class Excerpts {
  readonly #casebook: Casebook;
  readonly #model: Model;
  readonly #common: RowIndex;
  readonly #all: RowIndex;

  constructor(casebook: Casebook, model: Model) {
    this.#casebook = casebook;
    this.#model = model;
    this.#common = new RowIndex(() => model.common);
    this.#all = new RowIndex(() => [...model.common, ...model.statements.flat()]);
  }

  /** Some statements, with the structure around their quantities. */
  of(statements: readonly Statement[], read: ReadLiteral): Excerpt {
    const { unknowns, rows } = this.#made(statements, read);
    return { unknowns, rows: [...rows, ...notNegative(unknowns), ...this.#common.around(variablesOf(rows))] };
  }

  /** One statement, whatever stands in its way, with all else that is said of what its quantities are tied to. */
  amid(statement: Statement, read: ReadLiteral): Excerpt {
    const { unknowns, rows } = this.#made([{ ...statement, obstacle: null }], read);
    const around = this.#all.around(variablesOf(rows));
    const others = around.filter(({ origin }) => origin.type !== "claim" || origin.claim !== statement.claim);
    return { unknowns, rows: [...rows, ...notNegative(unknowns), ...others] };
  }

  #made(statements: readonly Statement[], read: ReadLiteral): Excerpt {
    const unknowns = new Unknowns(this.#model.unknowns);
    const rows = statements.flatMap(
      (statement) => rowsOfStatement(statement, this.#casebook, unknowns, read)?.rows ?? [],
    );
    return { unknowns, rows };
  }
}

function* variablesOf(rows: readonly Row[]): Generator<number> {
  for (const { terms } of rows) for (const { variable } of terms) yield variable;
}

/** Rows by the unknowns they have; nothing is sorted before somebody asks. */
class RowIndex {
  readonly #rows: () => readonly Row[];
  #byVariable: Map<number, Row[]> | null = null;

  constructor(rows: () => readonly Row[]) {
    this.#rows = rows;
  }

  /** All rows that are tied to some unknowns, directly or through others. */
  around(variables: Iterable<number>): readonly Row[] {
    this.#byVariable ??= byVariable(this.#rows());
    const seen = new Set(variables);
    const found = new Set<Row>();
    for (const variable of seen) {
      for (const row of this.#byVariable.get(variable) ?? []) {
        found.add(row);
        for (const term of row.terms) seen.add(term.variable);
      }
    }
    return [...found];
  }
}

function byVariable(rows: readonly Row[]): Map<number, Row[]> {
  const index = new Map<number, Row[]>();
  for (const row of rows) {
    for (const { variable } of row.terms) {
      const known = index.get(variable);
      if (known === undefined) index.set(variable, [row]);
      else known.push(row);
    }
  }
  return index;
}

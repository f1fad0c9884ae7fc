import type { Casebook, Declaration } from "../casebook/casebook.ts";
import { partsOf } from "../casebook/relation.ts";
import { cellKey } from "../tables/margin.ts";
import { selectCells } from "../tables/select-cells.ts";
import type { Table } from "../tables/table.ts";
import { withFigures } from "../tables/with-figures.ts";
import { type Inquiry, inquire } from "./inquiry.ts";
import type { ReadingName } from "./reading.ts";
import type { TableCorrection, Versions } from "./versions.ts";

/** Whether a claim holds with all the others. */
export type Fate = "holds" | "strained" | "fails";

/** A claim that a correction turns. */
export interface Turn {
  readonly claim: string;
  readonly without: Fate;
  readonly with: Fate;
}

/** What one corrected cell, or all of a table together, change. */
export interface RepairEffect {
  readonly table: string;
  /** The one; null for all of the table together. */
  readonly correction: TableCorrection | null;
  /** Whether any claim names the cell, so that the correction could change something. */
  readonly isNamed: boolean;
  readonly turns: readonly Turn[];
}

/**
 * What each corrected cell changes: claims are judged with it and without it, all other confirmed figures laid over the
 * table. Then what all corrections of a table do together, which may be more than each by itself.
 */
export function repairEffects(inquiry: Inquiry, { corrections }: Versions): readonly RepairEffect[] {
  if (corrections.length === 0) return [];
  const effects: RepairEffect[] = [];
  for (const table of new Set(corrections.map((one) => one.table))) {
    const own = corrections.filter((one) => one.table === table);
    const named = namedCells(inquiry, table);
    const isNamed = ({ cell }: TableCorrection) => named.has(cellKey(cell));
    const confirmed = own.filter((one) => one.isConfirmed);
    const fate = (some: readonly TableCorrection[]) => fatesUnder(inquiry, table, some);
    const turnsOf = (without: readonly TableCorrection[], all: readonly TableCorrection[]) =>
      turnsBetween(fate(without), fate(all));
    for (const correction of own) {
      const without = confirmed.filter((one) => one !== correction);
      const turns = isNamed(correction) ? turnsOf(without, [...without, correction]) : [];
      effects.push({ table, correction, isNamed: isNamed(correction), turns });
    }
    if (own.filter(isNamed).length > 1)
      effects.push({ table, correction: null, isNamed: true, turns: turnsOf([], own) });
  }
  return effects;
}

/** The cells of a table that claims name, by their keys. */
function namedCells({ statements, tables }: Inquiry, id: string): ReadonlySet<string> {
  const table = tables.get(id);
  const parts = statements.flatMap(({ relation }) => relation.sides.flatMap((side) => [...partsOf(side)]));
  const keys = parts.flatMap((part) => {
    if (part.type !== "cell" || part.id !== id || table === undefined) return [];
    const selectors = part.selectors.map(({ text }) => text);
    const selected = selectCells(table, selectors);
    return selected.type === "cells" ? selected.cells.map(cellKey) : [];
  });
  return new Set(keys);
}

/** How every claim fares if a table has some corrections and no others. */
function fatesUnder(inquiry: Inquiry, id: string, some: readonly TableCorrection[]): ReadonlyMap<string, Fate> {
  const printed = inquiry.tables.get(id);
  if (printed === undefined) return new Map();
  const figures = new Map(some.map(({ cell, to }) => [cellKey(cell), to]));
  const tables = new Map<string, Table>([...inquiry.tables, [id, withFigures(printed, figures)]]);
  const casebook = withoutRepairs(inquiry.casebook, id);
  return fatesIn(inquire({ casebook, diagnostics: [], documents: new Map(), tables }, inquiry.terms));
}

/** A casebook in which a table has no figures laid over it. */
function withoutRepairs(casebook: Casebook, id: string): Casebook {
  const table = casebook.byKind.table.map((one) => (one.id === id ? bare(one) : one));
  return { ...casebook, byKind: { ...casebook.byKind, table } };
}

function bare<D extends Extract<Declaration, { kind: "table" }>>(declaration: D): D {
  // Fields that are not there come from a prototype, which a plain copy would lose.
  const fields = Object.assign(Object.create(Object.getPrototypeOf(declaration.fields)), declaration.fields, {
    repaired: [],
  });
  return { ...declaration, fields };
}

function fatesIn({ statements, disputes, terms }: Inquiry): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  const tell = (claim: number, fate: Fate) => {
    const id = statements[claim]?.declaration.id;
    if (id !== undefined && fates.get(id) !== "fails") fates.set(id, fate);
  };
  const fateOf = (reading: ReadingName): Fate =>
    reading === "generous" || terms.reading !== null ? "fails" : "strained";
  for (const { claim } of statements) tell(claim, "holds");
  for (const { claims, reading } of disputes.disputes) for (const claim of claims) tell(claim, fateOf(reading));
  for (const claim of disputes.untold.flat()) tell(claim, "fails");
  return fates;
}

function turnsBetween(before: ReadonlyMap<string, Fate>, after: ReadonlyMap<string, Fate>): readonly Turn[] {
  return [...before].flatMap(([claim, without]) => {
    const now = after.get(claim) ?? without;
    return now === without ? [] : [{ claim, without, with: now }];
  });
}

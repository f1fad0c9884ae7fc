import type { PrintedCell } from "./edit-kind.ts";
import type { SumSystem } from "./sum-system.ts";

/** A cell in a sum: 1 as a part, -1 as the total. */
export interface Member {
  readonly cell: number;
  readonly sum: number;
  readonly factor: number;
}

/** A cell in whole numbers. */
export interface ModelCell {
  readonly printed: PrintedCell;
  /** 0 where nothing is known. */
  readonly value: number;
  readonly known: boolean;
  /** What one in the last printed digit is worth. */
  readonly unit: number;
  /** How many digits stand after the decimal point. */
  readonly places: number;
  readonly sums: readonly Member[];
}

/** A system with all numbers multiplied so that they are whole, and every sum as members that are to come to nothing. */
export interface SumModel {
  readonly cells: readonly ModelCell[];
  readonly sums: readonly (readonly Member[])[];
  /** By sum, how far it may be from nothing and still be right. */
  readonly slacks: readonly number[];
  /** By what the numbers were multiplied. */
  readonly scale: number;
  /** Whether any number is below nothing: if none is, none may become so. */
  readonly negative: boolean;
}

/** More decimal places than this no table has. */
const MOST_PLACES = 9;
/** An edit may make a number this many times larger, and sums must still be exact: one lost group, and one digit. */
const ROOM = 10_000;

/** Null where the numbers are too large, or too finely divided, to be added exactly. */
export function modelOf({ values, texts, sums }: SumSystem): SumModel | null {
  const figures = values.map((value, cell) => figureOf(value, texts[cell] ?? ""));
  const scale = 10 ** figures.reduce((most, { places }) => Math.max(most, places), 0);
  const whole = values.map((value) => Math.round((value ?? 0) * scale));
  const members = sums.map(({ total, parts }, sum) => membersOf(total, parts, sum));
  const size = whole.reduce((sum, value) => sum + Math.abs(value), 0);
  if (!(size * ROOM < Number.MAX_SAFE_INTEGER) || figures.some(({ places }) => places > MOST_PLACES)) return null;
  const sumsOf = values.map((): Member[] => []);
  for (const member of members.flat()) sumsOf[member.cell]?.push(member);
  const beside = neighboursOf(sums, values.length);
  const cells = figures.map(({ digits, places }, cell): ModelCell => {
    const unit = scale / 10 ** places;
    const neighbours = [...(beside[cell] ?? [])].flatMap((other) => {
      const value = (values[other] ?? null) === null ? null : (whole[other] ?? 0);
      return value === null ? [] : (digitsOf(value, unit, places) ?? []);
    });
    const known = (values[cell] ?? null) !== null;
    return { printed: { digits, neighbours }, value: whole[cell] ?? 0, known, unit, places, sums: sumsOf[cell] ?? [] };
  });
  const slacks = sums.map(({ slack = 0 }) => Math.floor(slack * scale + 1e-6));
  return { cells, sums: members, slacks, scale, negative: whole.some((value) => value < 0) };
}

/** The digits of a number in a unit, without its sign; null where it cannot be written so. */
export function digitsOf(value: number, unit: number, places: number): string | null {
  return value % unit === 0 ? String(Math.abs(value) / unit).padStart(places + 1, "0") : null;
}

/** A cell twice in a sum counts twice; a total among its own parts not at all. */
function membersOf(total: number, parts: readonly number[], sum: number): readonly Member[] {
  const factors = new Map<number, number>([[total, -1]]);
  for (const cell of parts) factors.set(cell, (factors.get(cell) ?? 0) + 1);
  return [...factors].flatMap(([cell, factor]) => (factor === 0 ? [] : [{ cell, sum, factor }]));
}

/** The digits as printed, if they are those of the value, and how many of them are decimals. */
function figureOf(value: number | null, text: string): { readonly digits: string; readonly places: number } {
  if (value === null) return { digits: "", places: 0 };
  const decimals = decimalsOf(value);
  const printed = text.replaceAll(/\D/gu, "");
  for (let places = decimals; places <= MOST_PLACES && printed !== ""; places++) {
    if (value === 0 ? /^0+$/u.test(printed) : Number(printed) === Math.round(Math.abs(value) * 10 ** places)) {
      return { digits: printed, places };
    }
  }
  const own = String(Math.round(Math.abs(value) * 10 ** Math.min(decimals, MOST_PLACES)));
  return { digits: own.padStart(decimals + 1, "0"), places: decimals };
}

function decimalsOf(value: number): number {
  const text = String(value);
  if (/[eINa]/u.test(text)) return MOST_PLACES + 1;
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}

/** Cells that follow each other in a sum stand beside each other in the table. */
function neighboursOf(sums: SumSystem["sums"], count: number): readonly ReadonlySet<number>[] {
  const beside = Array.from({ length: count }, () => new Set<number>());
  for (const { parts } of sums) {
    for (const [place, cell] of parts.entries()) {
      for (const other of [parts[place - 1], parts[place + 1]]) if (other !== undefined) beside[cell]?.add(other);
    }
  }
  return beside;
}

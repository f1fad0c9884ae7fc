import type { Change } from "./prices.ts";
import type { SumModel } from "./sum-model.ts";

/** Whether a cell may still be edited: in any way, only by a kind whose changes cannot be listed, or not at all. */
export const OPEN = 0;
export const UNLISTED_ONLY = 1;
export const SETTLED = 2;

/** A part of a repair, and what is decided about the rest of it. */
export interface SearchState {
  /** By sum, how much its parts come to beyond its total. */
  readonly excess: Float64Array;
  /** By sum, how many edits more it must have at least, whatever its excess. */
  readonly owed: Uint8Array;
  /** By sum, how far its excess may be from nothing. */
  readonly slacks: readonly number[];
  /** By cell: OPEN, UNLISTED_ONLY or SETTLED. */
  readonly cells: Uint8Array;
  readonly changes: readonly Change[];
  readonly cost: number;
}

/** No edit yet. */
export function initialState(model: SumModel): SearchState {
  const excess = model.sums.map((members) =>
    members.reduce((sum, { cell, factor }) => sum + factor * (model.cells[cell]?.value ?? 0), 0),
  );
  return {
    excess: Float64Array.from(excess),
    owed: new Uint8Array(excess.length),
    slacks: model.slacks,
    cells: new Uint8Array(model.cells.length),
    changes: [],
    cost: 0,
  };
}

/** Whether a sum must have further edits. */
export function isActive(state: SearchState, sum: number): boolean {
  return !isRight(state, sum, state.excess[sum] ?? 0) || state.owed[sum] !== 0;
}

function isRight({ slacks }: SearchState, sum: number, excess: number): boolean {
  return Math.abs(excess) <= (slacks[sum] ?? 0);
}

/**
 * With one more edit. A sum that it sets right and that is owed another one is owed two: one alone would spoil it, unless
 * the sum has some slack.
 */
export function withChange(model: SumModel, state: SearchState, change: Change): SearchState {
  const next = { ...state, excess: state.excess.slice(), owed: state.owed.slice(), cells: state.cells.slice() };
  next.cells[change.cell] = SETTLED;
  for (const { sum, factor } of model.cells[change.cell]?.sums ?? []) {
    const [excess, owed] = [(state.excess[sum] ?? 0) + factor * change.by, Math.max(0, (state.owed[sum] ?? 0) - 1)];
    next.excess[sum] = excess;
    next.owed[sum] = excess === 0 && owed > 0 && (state.slacks[sum] ?? 0) === 0 ? 2 : owed;
  }
  return { ...next, changes: [...state.changes, change], cost: state.cost + change.kind.cost };
}

/** With no further edit in a sum. */
export function withClosed(model: SumModel, state: SearchState, sum: number): SearchState {
  const [cells, owed] = [state.cells.slice(), state.owed.slice()];
  for (const { cell } of model.sums[sum] ?? []) cells[cell] = SETTLED;
  owed[sum] = 0;
  return { ...state, cells, owed };
}

/** With two edits more in a sum, at the least. */
export function withTwoOwed(state: SearchState, sum: number): SearchState {
  const owed = state.owed.slice();
  owed[sum] = 2;
  return { ...state, owed };
}

/** With a cell that may be edited only by a kind whose changes cannot be listed. */
export function withUnlistedOnly(state: SearchState, cell: number): SearchState {
  const cells = state.cells.slice();
  cells[cell] = UNLISTED_ONLY;
  return { ...state, cells };
}

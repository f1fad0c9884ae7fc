import type { Inquiry } from "../resolve/inquiry.ts";

/** What cannot hold together beyond what is told: of the statements in it nobody can say that they hold. */
export interface Beyond {
  /** Further ways in which claims, or dates, exclude one another, as far as they were counted. */
  readonly ways: number;
  /** Whether there may be more of them. */
  readonly isMore: boolean;
  /** Statements, by number, that these ways, or what was not looked for, may be about. */
  readonly statements: ReadonlySet<number>;
}

/** Where all is told. */
export const nothingBeyond: Beyond = { ways: 0, isMore: false, statements: new Set() };

/** What a casebook has beyond what its findings tell. */
export function beyondOf({ disputes, clashes }: Inquiry): Beyond {
  return {
    ways: disputes.untold.length + clashes.untold,
    isMore: disputes.more || clashes.more,
    statements: new Set([...disputes.untold.flat(), ...disputes.unsettled]),
  };
}

/** Whether all is told. */
export function isAllTold({ ways, isMore, statements }: Beyond): boolean {
  return ways === 0 && !isMore && statements.size === 0;
}

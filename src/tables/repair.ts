/** One cell set right. The cost is that of its kind. */
export interface Edit {
  readonly cell: number;
  /** As read; null where nothing was. */
  readonly from: number | null;
  readonly to: number;
  /** The name of an edit kind: how the one could have become the other. */
  readonly kind: string;
  readonly cost: number;
}

/** Edits of different cells, in the order of the cells, that together make every sum right. Consistent, not proven true. */
export type Repair = readonly Edit[];

/** How far a search may go. */
export interface RepairOptions {
  /** How many times a cell may be looked at before the search gives up: some millions in a second. */
  readonly work?: number;
  /** How many repairs are told at most. */
  readonly most?: number;
  /** Repairs of a higher total cost are not looked for. */
  readonly dearest?: number;
}

/** What a search for repairs came to. */
export interface Repairs {
  /**
   * All of the least total cost, those of the fewest cells first. One without edits: every sum holds. None, and the
   * search is settled: there is no repair up to the highest cost allowed.
   */
  readonly repairs: readonly Repair[];
  /** Whether no other repair has the same cost. */
  readonly unique: boolean | "not-settled";
  /** Whether the search came to its end. What an unsettled one tells may be neither all nor cheapest. */
  readonly settled: boolean;
}

/** What a repair costs in total. */
export function costOf(repair: Repair): number {
  return repair.reduce((sum, { cost }) => sum + cost, 0);
}

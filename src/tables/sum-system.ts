/** What a table says of its numbers: the cells as read, and which of them are to be the sums of which. */
export interface SumSystem {
  /** By cell, as read; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** By cell, the digits as printed, without separators: a leading zero shows that something is missing. */
  readonly texts: readonly string[];
  /** By their places in `values`: a cell and the cells it is the total of. */
  readonly sums: readonly SystemSum[];
}

/** A cell and the cells it is the total of. */
export interface SystemSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** How far the total may be off, where all of it was rounded; nothing, unless given. */
  readonly slack?: number;
}

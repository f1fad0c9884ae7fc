/** A cell as a scribe or a scanner sees it: digits, without sign, separators or decimal point; none where it is blank. */
export interface PrintedCell {
  readonly digits: string;
  /** What stands in the cells beside it, above and below it, in the same unit. */
  readonly neighbours: readonly string[];
}

/** A way for a number to be damaged, and so a way back. Its name is that of its file. */
export interface EditKind {
  readonly name: string;
  /** Costs add up: a repair may swap one dear edit for two cheap ones only if they cost less. */
  readonly cost: number;
  /** What happened, in a clause. */
  readonly finds: string;
  /** Why it costs what it does. */
  readonly because: string;
  /** Documentation and test in one. */
  readonly example: { readonly cell: PrintedCell; readonly meant: string };
  /** Whether the digits meant can have become those in the cell this way. */
  readonly explains: (cell: PrintedCell, meant: string) => boolean;
  /** All that can be meant, perhaps with leading zeros, perhaps twice; null where that is too many to list. */
  readonly candidates: ((cell: PrintedCell) => Iterable<string>) | null;
}

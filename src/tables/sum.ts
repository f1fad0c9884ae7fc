/** A line that is the sum of others, all of them rows or all of them columns, by their number among the lines. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Whether the parts are all of the total; "of which" need not be. */
  readonly isWhole: boolean;
  /** How it was told: from the label, from indentation, because the figures add up so, or because the user said it. */
  readonly why: "label" | "indent" | "position" | "given";
}

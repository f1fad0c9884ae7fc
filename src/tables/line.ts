/** A row or a column of figures. */
export interface Line {
  /** Its number in the grid, from 0. */
  readonly index: number;
  /** What it is called: its label, or the headings above it from the outermost in. */
  readonly label: string;
  /** The label's parts, for who names only one of them. */
  readonly names: readonly string[];
  /** How far the label is indented: 0 for the least. */
  readonly level: number;
  /** The year that it begins with; null where it is none. */
  readonly year: number | null;
  /** Whether its label says that it is a sum. */
  readonly isTotal: boolean;
  /** Whether its label says that it is a part which need not be all. */
  readonly isOfWhich: boolean;
  /** Whether its figures are hundredths of something. */
  readonly isPercent: boolean;
}

/** The year that words begin with, as "1953 (first half)" and "1921/22" do; null where they begin with none. */
export function yearOf(words: string): number | null {
  const found = /^(1\d{3}|20\d{2})(?:$|[^\d.,]|[.,]\s|[.,]$)/u.exec(words.trim());
  return found === null ? null : Number(found[1]);
}

/** A label without what does not tell it from others: case, and white space around and within. */
export function folded(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/gu, " ");
}

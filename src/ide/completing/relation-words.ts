/** A word of relations, and how it is read. */
type Word = readonly [word: string, means: string];

/** Before a number or a share. */
export const hedges: readonly Word[] = [
  ["about", "near it, on either side"],
  ["over", "more than it"],
  ["under", "less than it"],
  ["nearly", "below it, and near"],
  ["at least", "it or more"],
  ["at most", "it or less"],
  ["exactly", "it, not rounded"],
  ["up to", "it or less; generously, anything"],
];

/** Before what they are shares of. */
export const shares: readonly Word[] = [
  ["half of", "a share"],
  ["a third of", "a share"],
  ["two thirds of", "a share"],
  ["a quarter of", "a share"],
  ["three quarters of", "a share"],
];

/** After a number, a length of time. */
export const units: readonly Word[] = [
  ["days", "a length of time"],
  ["weeks", "a length of time"],
  ["months", "a length of time"],
  ["years", "a length of time"],
];

/** After a number, what it is multiplied by. */
export const scales: readonly Word[] = [
  ["thousand", "times 1,000"],
  ["million", "times 1,000,000"],
  ["billion", "times 1,000,000,000"],
];

/**
 * Whether one whole number can come from the other by a slip of the pen: two neighbouring digits swapped, or one
 * digit changed. A change of the last digit is no slip: somebody may have come or gone.
 */
export function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (a === b || x.length !== y.length || !Number.isInteger(a) || !Number.isInteger(b)) return false;
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [first, second] = differing;
  if (first === undefined) return false;
  if (second === undefined) return first < x.length - 1;
  return differing.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first];
}

/**
 * How one number may have come from another by a slip of the pen; null where it hardly did. Looked for are two digits
 * that changed places, a digit lost or doubled, and, in five digits or more, one digit that is another. Zeros at the end
 * are no digits of their own.
 */
export function slipBetween(a: number, b: number): string | null {
  const [x, y] = [digitsOf(a), digitsOf(b)].sort((one, other) => one.length - other.length);
  if (x === undefined || y === undefined || x === y) return null;
  if (y.length < LEAST_DIGITS) return null;
  if (x.length + 1 === y.length) return dropped(x, y) ? "a digit is missing in one of them" : null;
  if (x.length !== y.length) return null;
  const wrong = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [first = 0, second] = wrong;
  if (wrong.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first]) {
    return `${x[first]} and ${x[second]} have changed places`;
  }
  return wrong.length === 1 && x.length >= LEAST_FOR_ANOTHER ? `only one digit is another` : null;
}

const LEAST_DIGITS = 3;
const LEAST_FOR_ANOTHER = 5;

function digitsOf(x: number): string {
  return String(x).replace(".", "").replace(/0+$/u, "");
}

function dropped(short: string, long: string): boolean {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

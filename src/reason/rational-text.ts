import { add, fraction, inverse, negate, type Rational, ZERO } from "./rational.ts";

const FORM = /^(?<sign>[-+−]?)(?<whole>\d*)(?:\.(?<decimals>\d+))?(?:[eE](?<exponent>[-+]?\d+))?$/u;
/** Beyond so many places nothing is meant, and a short text could ask for a gigabyte. */
const MOST_PLACES = 400;

/** Reads "7", "-0.5", "1.5e6" or "p/q" exactly; null for any other text, for a denominator of 0, and beyond 400 places. */
export function parseRational(text: string): Rational | null {
  const [above = "", below, ...more] = text.trim().split("/");
  if (more.length > 0) return null;
  const numerator = decimal(above.trim());
  if (below === undefined || numerator === null) return numerator === null ? null : fraction(...numerator);
  const denominator = decimal(below.trim());
  if (denominator === null || denominator[0] === 0n) return null;
  return fraction(numerator[0] * denominator[1], numerator[1] * denominator[0]);
}

/**
 * The fraction that a number prints as: 0.1 is 1/10, not the binary number nearest to it, since figures come from
 * decimals. Throws a RangeError where it is not finite.
 */
export function rational(x: number): Rational {
  if (Number.isSafeInteger(x)) return fraction(x + 0);
  // Decimals of fifteen digits and fewer are all different numbers, so that one that is x is also what x prints as.
  const millionths = Math.round(x * 1e6);
  if (Math.abs(millionths) < 1e15 && millionths / 1e6 === x) return fraction(millionths, 1e6);
  const parsed = parseRational(String(x));
  if (parsed === null) throw new RangeError(`${x} is no fraction`);
  return parsed;
}

/** Writes "p/q", or "p" where q is 1: the form that `parseRational` reads back. */
export function formatRational({ p, q }: Rational): string {
  return Number(q) === 1 ? String(p) : `${p}/${q}`;
}

/** The nearest number, or one next to it; an infinity beyond the largest. */
export function toNumber({ p, q }: Rational): number {
  if (typeof p === "number") return p / Number(q);
  const size = (x: bigint) => x.toString(16).replace("-", "").length * 4;
  // Shifted so that the quotient has some 64 bits, since both parts alone may be beyond any number.
  const shift = 64 - size(p) + size(BigInt(q));
  const quotient = shift > 0 ? (p << BigInt(shift)) / BigInt(q) : p / (BigInt(q) << BigInt(-shift));
  const half = Math.trunc(shift / 2);
  return Number(quotient) * 2 ** -half * 2 ** (half - shift);
}

/** The parts of a decimal: whole digits over a power of ten. */
function decimal(text: string): [bigint, bigint] | null {
  const found = FORM.exec(text)?.groups;
  if (found === undefined) return null;
  const { sign = "", whole = "", decimals = "", exponent = "0" } = found;
  const places = Number(exponent) - decimals.length;
  const digits = whole + decimals;
  if (digits === "" || digits.length > MOST_PLACES || Math.abs(places) > MOST_PLACES) return null;
  const size = BigInt(digits) * (sign === "-" || sign === "−" ? -1n : 1n);
  return places < 0 ? [size, 10n ** BigInt(-places)] : [size * 10n ** BigInt(places), 1n];
}

/** The fraction with the smallest denominator that is no further from a number than so much (Stern 1858, Brocot 1861). */
export function simplestNear(x: number, distance: number): Rational {
  return simplestBetween(x - distance, x + distance);
}

function simplestBetween(low: number, high: number): Rational {
  if (low <= 0 && high >= 0) return ZERO;
  if (high < 0) return negate(simplestBetween(-high, -low));
  const above = Math.ceil(low);
  if (above <= high) return rational(above);
  const below = above - 1;
  return add(rational(below), inverse(simplestBetween(1 / (high - below), 1 / (low - below))));
}

/**
 * An exact fraction p/q in lowest terms, q > 0. Small ones are safe integers, for speed; `bigint` takes over where
 * either part would not be safe. A value has one form only, so equal values have equal parts.
 */
export type Rational = Small | Large;

interface Small {
  readonly p: number;
  readonly q: number;
}

interface Large {
  readonly p: bigint;
  readonly q: bigint;
}

export const ZERO: Rational = { p: 0, q: 1 };
export const ONE: Rational = { p: 1, q: 1 };
export const MINUS_ONE: Rational = { p: -1, q: 1 };

/** The fraction p/q. Throws a RangeError where q is 0, or where a number is no whole one. */
export function fraction(p: number | bigint, q: number | bigint = 1): Rational {
  if (isSafe(p) && isSafe(q) && q !== 0) return small(p, q);
  return large(BigInt(p), BigInt(q));
}

/** The sum of two fractions. */
export function add(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    if (a.q === 1 && b.q === 1) {
      const sum = a.p + b.p;
      if (Number.isSafeInteger(sum)) return { p: sum, q: 1 };
    }
    const [left, right] = [a.p * b.q, b.p * a.q];
    const [p, q] = [left + right, a.q * b.q];
    if (isSafe(left) && isSafe(right) && isSafe(p) && isSafe(q)) return small(p, q);
  }
  const [c, d] = [enlarge(a), enlarge(b)];
  return large(c.p * d.q + d.p * c.q, c.q * d.q);
}

/** The product of two fractions. */
export function multiply(a: Rational, b: Rational): Rational {
  if (a === ONE) return b;
  if (b === ONE) return a;
  if (isSmall(a) && isSmall(b)) {
    const [p, q] = [a.p * b.p, a.q * b.q];
    if (isSafe(p) && isSafe(q)) return q === 1 ? { p: p + 0, q: 1 } : small(p, q);
  }
  const [c, d] = [enlarge(a), enlarge(b)];
  return large(c.p * d.p, c.q * d.q);
}

/** The fraction with the opposite sign. */
export function negate(a: Rational): Rational {
  return isSmall(a) ? { p: 0 - a.p, q: a.q } : { p: -a.p, q: a.q };
}

/** The difference a − b. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** The quotient a / b. Throws a RangeError where b is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return multiply(a, inverse(b));
}

/** The fraction turned over. Throws a RangeError for 0. */
export function inverse(a: Rational): Rational {
  if (a.p === 0) throw new RangeError("0 has no inverse");
  if (isSmall(a)) return a.p < 0 ? { p: -a.q, q: -a.p } : { p: a.q, q: a.p };
  return a.p < 0n ? shrink(-a.q, -a.p) : shrink(a.q, a.p);
}

/** −1, 0 or 1, as a is below, at or above zero. */
export function sign(a: Rational): number {
  return a.p > 0 ? 1 : a.p < 0 ? -1 : 0;
}

/** The fraction without its sign. */
export function absolute(a: Rational): Rational {
  return sign(a) < 0 ? negate(a) : a;
}

/** −1, 0 or 1, as a is below, at or above b. */
export function compare(a: Rational, b: Rational): number {
  if (isSmall(a) && isSmall(b)) {
    const [left, right] = [a.p * b.q, b.p * a.q];
    if (isSafe(left) && isSafe(right)) return Math.sign(left - right);
  }
  const [c, d] = [enlarge(a), enlarge(b)];
  const [left, right] = [c.p * d.q, d.p * c.q];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether two fractions are the same. */
export function equal(a: Rational, b: Rational): boolean {
  return a.p === b.p && a.q === b.q;
}

/** The smaller of two fractions. */
export function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

function isSafe(x: number | bigint): x is number {
  return Number.isSafeInteger(x);
}

/** Whether both parts are safe integers. */
export function isSmall(a: Rational): a is Small {
  return typeof a.p === "number";
}

function enlarge(a: Rational): Large {
  return isSmall(a) ? { p: BigInt(a.p), q: BigInt(a.q) } : a;
}

/** Lowest terms of two safe integers. Adding 0 turns −0 into 0. */
function small(p: number, q: number): Small {
  const size = divisorOf(Math.abs(p), Math.abs(q));
  const divisor = q < 0 ? -size : size;
  return { p: p / divisor + 0, q: q / divisor };
}

function large(p: bigint, q: bigint): Rational {
  if (q === 0n) throw new RangeError("a fraction cannot have the denominator 0");
  let [a, b] = [p < 0n ? -p : p, q < 0n ? -q : q];
  while (b !== 0n) {
    if (a <= Number.MAX_SAFE_INTEGER && b <= Number.MAX_SAFE_INTEGER) {
      a = BigInt(divisorOf(Number(a), Number(b)));
      break;
    }
    [a, b] = [b, a % b];
  }
  const divisor = q < 0n ? -a : a;
  return shrink(p / divisor, q / divisor);
}

/** The greatest common divisor, by Euclid. Division with rest is slow beyond 31 bits, so those steps are made first. */
function divisorOf(a: number, b: number): number {
  if (b === 1 || a === 1) return 1;
  let x = a;
  let y = b;
  while (y !== 0 && (x > MOST_BITS || y > MOST_BITS)) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x > MOST_BITS ? x : smallDivisorOf(x | 0, y | 0);
}

const MOST_BITS = 0x3fffffff;

function smallDivisorOf(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** The small form of what is already in lowest terms, if it fits. */
function shrink(p: bigint, q: bigint): Rational {
  const [a, b] = [Number(p), Number(q)];
  return isSafe(a) && isSafe(b) ? { p: a, q: b } : { p, q };
}

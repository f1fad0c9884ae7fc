import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  equal,
  fraction,
  multiply,
  negate,
  type Rational,
  sign,
  subtract,
  ZERO,
} from "./rational.ts";
import { formatRational, parseRational, rational, toNumber } from "./rational-text.ts";

const part = fc.oneof(fc.bigInt({ min: -12n, max: 12n }), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }));
const edge = fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n });
const fractions = fc
  .tuple(fc.oneof(part, edge), fc.oneof(part, edge))
  .filter(([, q]) => q !== 0n)
  .map(([p, q]) => fraction(p, q));
const parts = ({ p, q }: Rational) => [BigInt(p), BigInt(q)] as const;

describe("arithmetic", () => {
  it("is that of whole numbers put over one denominator", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const [[p, q], [r, s]] = [parts(a), parts(b)];
        expect(add(a, b)).toEqual(fraction(p * s + r * q, q * s));
        expect(subtract(a, b)).toEqual(fraction(p * s - r * q, q * s));
        expect(multiply(a, b)).toEqual(fraction(p * r, q * s));
        if (sign(b) !== 0) expect(divide(a, b)).toEqual(fraction(p * s, q * r));
        expect(compare(a, b)).toBe(p * s < r * q ? -1 : p * s > r * q ? 1 : 0);
        expect(equal(a, b)).toBe(p * s === r * q);
      }),
    );
  });

  it("keeps lowest terms, a positive denominator, and safe integers where they fit", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        for (const x of [a, negate(a), add(a, b), multiply(a, b)]) {
          const [p, q] = parts(x);
          expect(q > 0n).toBe(true);
          expect(greatestDivisor(p < 0n ? -p : p, q)).toBe(1n);
          const fits = [p, q].every((n) => Number.isSafeInteger(Number(n)));
          expect([typeof x.p, typeof x.q]).toEqual(fits ? ["number", "number"] : ["bigint", "bigint"]);
        }
      }),
    );
  });

  it("has one zero and no division by it", () => {
    expect(Object.is(negate(ZERO).p, 0)).toBe(true);
    expect(Object.is(multiply(ZERO, fraction(-1, 3)).p, 0)).toBe(true);
    expect(() => divide(fraction(1), ZERO)).toThrow(RangeError);
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});

describe("text", () => {
  it.each([
    ["7", "7"],
    ["-0.50", "-1/2"],
    ["1.5e6", "1500000"],
    ["6/4", "3/2"],
    ["0.1/0.3", "1/3"],
    ["9007199254740993", "9007199254740993"],
    ["−2", "-2"],
  ])("reads %s as %s", (text, written) => {
    const read = parseRational(text);
    expect(read && formatRational(read)).toBe(written);
  });

  it.each(["", "x", "1/0", "1/2/3", "1e999999", ".", "1,5", "/2"])("does not read %j", (text) => {
    expect(parseRational(text)).toBeNull();
  });

  it("reads back whatever it writes", () => {
    fc.assert(
      fc.property(fractions, (a) => {
        expect(parseRational(formatRational(a))).toEqual(a);
      }),
    );
  });
});

describe("numbers", () => {
  it("become the decimal that they print as, and go back to the same number", () => {
    expect(formatRational(rational(0.1))).toBe("1/10");
    expect(formatRational(rational(1e21))).toBe("1000000000000000000000");
    expect(() => rational(Number.NaN)).toThrow(RangeError);
    const range = { noNaN: true, noDefaultInfinity: true };
    fc.assert(
      fc.property(fc.double(range), (x) => {
        expect(Math.abs(toNumber(rational(x)) - x)).toBeLessThanOrEqual(Math.abs(x) * 2 ** -50 + Number.MIN_VALUE);
      }),
    );
  });

  it("are the same whether their digits are read or counted in millionths", () => {
    const decimals = fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(fc.oneof(decimals, fc.double({ noNaN: true, noDefaultInfinity: true })), (x) => {
        expect(rational(x)).toEqual(parseRational(String(x)));
      }),
    );
  });

  it("are near even where both parts are beyond any number", () => {
    expect(toNumber(fraction(10n ** 900n + 1n, 3n * 10n ** 899n))).toBeCloseTo(10 / 3, 12);
    expect(toNumber(fraction(-(10n ** 400n)))).toBe(Number.NEGATIVE_INFINITY);
  });
});

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

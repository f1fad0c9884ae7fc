import { addUp, type Certificate, type Weighed } from "../reason/certificate.ts";
import type { Origin, Row, Term } from "../reason/linear.ts";
import { absolute, compare, divide, fraction, multiply, negate, ONE, type Rational, sign } from "../reason/rational.ts";
import { toNumber } from "../reason/rational-text.ts";
import { formatNumber } from "../values/format-number.ts";
import { nameOf, type Unknowns } from "./unknowns.ts";

/** A part of a proof: what one claim or one common fact contributes, in lowest terms, and how often it is taken. */
export interface Step {
  readonly origin: Origin;
  readonly times: Rational;
  /** In signs: "shot-37-38 ≤ 681,692". */
  readonly says: string;
}

/** A proof that statements cannot hold together: its steps, and what they add up to. */
export interface Proof {
  readonly steps: readonly Step[];
  readonly sum: string;
}

/** Puts a certificate into words: all rows of one origin are one step, so that values without a name cancel. */
export function proofOf(certificate: Certificate, unknowns: Unknowns): Proof {
  const parts = [...byOrigin(certificate).values()].map((weighed) => lowest(weighed)).sort(byStatement);
  const scale = commonScale(parts.map(({ times }) => times));
  const steps = parts.map(({ origin, times, row }) => ({
    origin,
    times: multiply(times, scale),
    says: inequality(row, unknowns),
  }));
  const total = addUp(certificate);
  return { steps, sum: `0 ${total.strict ? "<" : "≤"} ${written(multiply(total.bound, scale))}` };
}

/** The claims in the order of the statements, then what is common to all. */
function byStatement(a: { readonly origin: Origin }, b: { readonly origin: Origin }): number {
  return numberOf(a.origin) - numberOf(b.origin);
}

function numberOf(origin: Origin): number {
  return origin.type === "claim" ? origin.claim : Number.MAX_SAFE_INTEGER;
}

function byOrigin(certificate: Certificate): ReadonlyMap<string, readonly Weighed[]> {
  const groups = new Map<string, Weighed[]>();
  for (const weighed of certificate) {
    const { origin } = weighed.row;
    const key = origin.type === "claim" ? `claim ${origin.claim}` : `common ${origin.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [weighed]);
    else group.push(weighed);
  }
  return groups;
}

/** The sum of the rows of one origin with whole numbers that have no factor in common, and how often that is taken. */
function lowest(weighed: readonly Weighed[]): { origin: Origin; times: Rational; row: Omit<Row, "origin"> } {
  const [first] = weighed;
  if (first === undefined) throw new Error("an origin without rows has no part in a proof");
  const row = addUp(weighed);
  const scale = commonScale(row.terms.map(({ coefficient }) => coefficient));
  const terms = row.terms.map(({ variable, coefficient }) => ({ variable, coefficient: multiply(coefficient, scale) }));
  const scaled = { terms, bound: multiply(row.bound, scale), strict: row.strict };
  return { origin: first.row.origin, times: divide(ONE, scale), row: scaled };
}

/** What makes fractions whole numbers without a common factor. */
function commonScale(fractions: readonly Rational[]): Rational {
  let [above, below] = [0n, 1n];
  for (const x of fractions) {
    if (sign(x) === 0) continue;
    const [p, q] = [BigInt(absolute(x).p), BigInt(x.q)];
    above = greatest(above, p);
    below = (below / greatest(below, q)) * q;
  }
  return above === 0n ? ONE : fraction(below, above);
}

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatest(b, a % b);
}

/** "6 × rest < shot": what has a minus goes to the other side, and the side with unknowns comes first. */
export function inequality({ terms, bound, strict }: Omit<Row, "origin">, unknowns: Unknowns): string {
  const left = terms.filter(({ coefficient }) => sign(coefficient) > 0);
  const right = terms.filter(({ coefficient }) => sign(coefficient) < 0).map(opposite);
  const less = strict ? "<" : "≤";
  if (left.length === 0 && right.length > 0) {
    return `${sumOf(right, unknowns)} ${strict ? ">" : "≥"} ${written(negate(bound))}`;
  }
  const rest = sign(bound) === 0 ? [] : [written(absolute(bound))];
  if (sign(bound) < 0)
    return `${[sumOf(left, unknowns), ...rest].join(" + ")} ${less} ${sumOf(right, unknowns) || "0"}`;
  return `${sumOf(left, unknowns) || "0"} ${less} ${[sumOf(right, unknowns), ...rest].filter(Boolean).join(" + ") || "0"}`;
}

function opposite({ variable, coefficient }: Term): Term {
  return { variable, coefficient: negate(coefficient) };
}

function sumOf(terms: readonly Term[], unknowns: Unknowns): string {
  return terms
    .map(({ variable, coefficient }) => {
      const name = nameOf(unknowns.at(variable));
      return compare(coefficient, ONE) === 0 ? name : `${written(coefficient)} × ${name}`;
    })
    .join(" + ");
}

/** A fraction as people write numbers; exactly, where it has few decimals. */
function written(x: Rational): string {
  return formatNumber(toNumber(x));
}

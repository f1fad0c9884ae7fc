import type { Quantity } from "./quantity.ts";
import { isParticle, type Scan } from "./scan.ts";

/** "dozens", "tens of thousands", "thousands upon thousands", "several hundred". */
export function readVague(scan: Scan, i: number): Quantity | null {
  return readFew(scan, i) ?? readMagnitude(scan, i);
}

/** "several thousand", "a couple of hundred": a few times a magnitude. */
function readFew(scan: Scan, i: number): Quantity | null {
  const { tokens, tables } = scan;
  const few = tables.fewWords.longest(tokens, i, scan.end);
  if (few === null) return null;
  let at = few.end;
  let scale = 1;
  for (; at < scan.end; at += 1) {
    const word = tables.numeralWords.get(tokens, at);
    if (word?.type !== "scale" || word.attached || word.plural) break;
    scale *= word.value;
  }
  if (scale === 1) return null;
  const { low, high } = few.value;
  return {
    first: i,
    end: at,
    low: low * scale,
    high: high * scale,
    place: scale,
    resolution: scale,
    round: true,
    form: low === high ? "words" : "few",
    scale,
  };
}

/** A magnitude in the plural: at least two of it. */
function readMagnitude(scan: Scan, i: number): Quantity | null {
  const { tokens, tables } = scan;
  const opener = tables.magnitudeOpeners.longest(tokens, i, scan.end);
  const at = opener === null ? i : opener.end;
  const magnitude = at < scan.end ? tables.magnitudes.get(tokens, at) : undefined;
  if (magnitude === undefined) return null;
  const repeated = repeats(scan, at) ? at + 3 : at + 1;
  const of = isParticle(scan, repeated, "of");
  const whole = of && repeated + 1 < scan.end ? tables.magnitudes.get(tokens, repeated + 1) : undefined;
  if (whole?.alone) return vagueOf(i, repeated + 2, magnitude.unit * whole.unit, magnitude.next * whole.unit);
  if (!magnitude.alone && !of) return null;
  return vagueOf(i, repeated, magnitude.unit, magnitude.next);
}

function vagueOf(first: number, end: number, unit: number, next: number): Quantity {
  const low = 2 * unit;
  return { first, end, low, high: null, place: unit, resolution: unit, round: true, form: "vague", scale: 1, next };
}

/** "thousands and thousands". */
function repeats({ tokens, tables, end }: Scan, at: number): boolean {
  if (at + 2 >= end || tables.magnitudeRepeats.get(tokens, at + 1) === undefined) return false;
  return tokens.word(at) === tokens.word(at + 2);
}

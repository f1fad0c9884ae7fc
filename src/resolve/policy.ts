import type { Casebook, Claim, Policy, Testimony } from "../casebook/casebook.ts";
import type { Exclusion } from "../casebook/reading/exclusion.ts";
import type { HedgeRule } from "../casebook/reading/hedge-rule.ts";
import { closed } from "../values/interval.ts";
import { exactInterval } from "./exact-interval.ts";
import { type ReadingName, type ReadLiteral, readAs } from "./reading.ts";

/** What is left out: by a criterion, and the value that it has. */
export type Criterion = Pick<Exclusion, "criterion" | "value">;

/** How a casebook is to be looked at, where not as it stands. */
export interface Terms {
  readonly exclude: readonly Criterion[];
  readonly hedges: readonly HedgeRule[];
  /** Only this reading of hedges; null for the strict one, and the generous one to see what is strained. */
  readonly reading: ReadingName | null;
  /** Quantities that are taken to have a value, which every speaker has to fit. */
  readonly set: ReadonlyMap<string, number>;
}

/** A casebook as it stands. */
export const asItStands: Terms = { exclude: [], hedges: [], reading: null, set: new Map() };

/** The terms that declared policies set, added to others. */
export function withPolicies(terms: Terms, policies: readonly Policy[]): Terms {
  return {
    ...terms,
    exclude: [...terms.exclude, ...policies.flatMap(({ fields }) => fields.exclude)],
    hedges: [...terms.hedges, ...policies.flatMap(({ fields }) => fields.hedges)],
  };
}

/** How literals are read under these terms, for one of the two readings. */
export function readUnder({ hedges, reading }: Terms, name: ReadingName): ReadLiteral {
  const forced = hedges.findLast((rule) => rule.type === "reading");
  const plain = readAs(reading ?? (forced?.type === "reading" ? forced.reading : name));
  const tolerances = hedges.filter((rule) => rule.type === "tolerance");
  if (tolerances.length === 0) return plain;
  return (literal) => {
    const rule = tolerances.findLast(({ hedge }) => hedge === literal.figure.hedge);
    const { low, high } = literal.figure.number;
    if (rule === undefined || low === null || high === null) return plain(literal);
    const least = rule.hedge === "over" || rule.hedge === "at-least" ? low : low * (1 - rule.share);
    const most =
      rule.hedge === "under" || rule.hedge === "at-most" || rule.hedge === "nearly" ? high : high * (1 + rule.share);
    return exactInterval(closed(least, most));
  };
}

/** Which claims the terms leave out. */
export function exclusionOf({ exclude }: Terms, casebook: Casebook): (claim: Claim | Testimony) => boolean {
  return (claim) => exclude.some((criterion) => falls(claim, criterion, casebook));
}

function falls(claim: Claim | Testimony, { criterion, value }: Criterion, casebook: Casebook): boolean {
  const { fields } = claim;
  const sources = fields.in.map(({ source }) => source.id);
  const isHeld = (test: (id: string) => boolean) => sources.length > 0 && sources.every(test);
  switch (criterion) {
    case "claim":
      return claim.id === value;
    case "by":
      return fields.by.some(({ id }) => id === value);
    case "via":
      return fields.via.some(({ id }) => id === value);
    case "duress":
      return fields.duress?.word === value;
    case "stance":
      return (fields.stance?.word ?? "asserts") === value;
    case "kind":
      return claim.kind === value;
    case "source":
      return isHeld((id) => restsOn(id, value, casebook));
    case "reliability":
      return isHeld((id) => reliabilityOf(id, casebook) === value);
    default:
      return false;
  }
}

/** Whether a source is another, lies in it, or only copies it. */
function restsOn(id: string, other: string, casebook: Casebook): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    if (one === other) return true;
    const declaration = casebook.declarations.get(one);
    if (declaration?.kind === "document") for (const { source } of declaration.fields.in) seen.add(source.id);
    if (declaration?.kind === "source" && declaration.fields.copies.length === 1) {
      for (const { id: copied } of declaration.fields.copies) seen.add(copied);
    }
  }
  return false;
}

function reliabilityOf(id: string, casebook: Casebook): string | null {
  const declaration = casebook.declarations.get(id);
  return declaration?.kind === "source" ? (declaration.fields.reliability?.word ?? null) : null;
}

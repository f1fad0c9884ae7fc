/** How to ask whether claims conflict. A proof `P` rests on some of them. */
export interface Conflicts<P> {
  readonly claimsOf: (proof: P) => readonly number[];
  /** Why the claims other than these cannot hold together; null if they can. */
  readonly refuteWithout: (removed: ReadonlySet<number>) => P | null;
  /** Prepares to ask the same of subsets of some claims, many times. */
  readonly within: (claims: readonly number[]) => (kept: ReadonlySet<number>) => P | null;
}

/** Claims that cannot hold together, although without any one of them the rest can; and the proof. */
export interface MinimalSet<P> {
  readonly claims: readonly number[];
  readonly proof: P;
}

/** Minimal sets that were found, and whether there are others: unknown where the search was broken off. */
export interface MinimalSets<P> {
  readonly sets: readonly MinimalSet<P>[];
  readonly others: "none" | "some" | "unknown";
}

/** For how many sets to search, and how many rows a question about all claims has to look at. */
export interface SearchLimits {
  readonly sets: number;
  readonly rows: number;
}

/** So many rows are looked at, all questions together, but never fewer than so many questions are asked. */
const [MOST_ROWS, FEWEST_SEARCHES] = [100_000, 20];
/** So many ways to give up claims are tried, whether or not each needs a question. */
const MOST_NODES = 5000;

/**
 * Finds minimal sets by giving up, in every way, one claim of each set that is known, and looking for a conflict among
 * the rest: the hitting-set tree, breadth first, which leaves no set out (Reiter 1987).
 */
export function minimalSets<P>(conflicts: Conflicts<P>, limits: SearchLimits): MinimalSets<P> {
  const sets: MinimalSet<P>[] = [];
  const queue: (readonly number[])[] = [[]];
  const seen = new Set([""]);
  const settled: (readonly number[])[] = [];
  let searches = Math.max(FEWEST_SEARCHES, Math.floor(MOST_ROWS / (limits.rows + 1)));
  for (const [node, removed] of queue.entries()) {
    if (node >= MOST_NODES) return { sets, others: "unknown" };
    const gone = new Set(removed);
    if (settled.some((enough) => enough.every((claim) => gone.has(claim)))) continue;
    let set = sets.find(({ claims }) => !claims.some((claim) => gone.has(claim)));
    if (set === undefined) {
      if (searches === 0) return { sets, others: "unknown" };
      searches -= 1;
      const proof = conflicts.refuteWithout(gone);
      if (proof === null) {
        settled.push(removed);
        continue;
      }
      if (sets.length >= limits.sets) return { sets, others: "some" };
      set = reduce(conflicts, proof);
      sets.push(set);
    }
    for (const next of branches(removed, set.claims)) {
      const key = next.join();
      if (seen.has(key) || seen.size > 2 * MOST_NODES) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return { sets, others: "none" };
}

function branches(removed: readonly number[], claims: readonly number[]): readonly (readonly number[])[] {
  return claims.map((claim) => [...removed, claim].sort((a, b) => a - b));
}

/** Leaves out one claim after another for which the rest still conflict. */
function reduce<P>(conflicts: Conflicts<P>, first: P): MinimalSet<P> {
  const claims = conflicts.claimsOf(first);
  const refute = conflicts.within(claims);
  let [kept, proof] = [new Set(claims), first];
  for (const claim of claims) {
    if (!kept.delete(claim)) continue;
    const smaller = refute(kept);
    if (smaller === null) kept.add(claim);
    else [kept, proof] = [new Set(conflicts.claimsOf(smaller)), smaller];
  }
  return { claims: conflicts.claimsOf(proof), proof };
}

import { type Certificate, claimsIn } from "./certificate.ts";
import type { Component } from "./components.ts";
import { decideComponent } from "./decide.ts";
import type { Row } from "./linear.ts";
import { type MinimalSets, minimalSets } from "./minimal-sets.ts";
import type { Propose } from "./proposer.ts";
import { Simplex } from "./simplex.ts";

/** So many rows are looked at in the search for sets, all questions together, but never fewer than so many questions. */
const [MOST_ROWS, FEWEST_SEARCHES] = [100_000, 20];

/**
 * The minimal sets of claims in a component that cannot hold together with what is common to all, up to a limit, each with its
 * certificate. A set without claims means that what is common contradicts itself.
 */
export function irreducibleSets(component: Component, limit = 10, propose?: Propose): MinimalSets<Certificate> {
  const { rows } = component;
  const limits = { sets: limit, searches: Math.max(FEWEST_SEARCHES, Math.floor(MOST_ROWS / (rows.length + 1))) };
  return minimalSets<Certificate>(
    {
      claimsOf: (certificate) => claimsIn(certificate.map(({ row }) => row)),
      refuteWithout: (removed) => {
        const left = rows.filter((row) => !isFrom(row, removed));
        const decision = decideComponent({ ...component, rows: left }, propose);
        return decision.type === "infeasible" ? decision.certificate : null;
      },
      within: (claims) => {
        const few = new Set(claims);
        const simplex = new Simplex(rows.filter((row) => row.origin.type === "common" || isFrom(row, few)));
        return (kept) => {
          simplex.admit((row) => row.origin.type === "common" || isFrom(row, kept));
          return simplex.refute();
        };
      },
    },
    limits,
  );
}

function isFrom({ origin }: Row, claims: ReadonlySet<number>): boolean {
  return origin.type === "claim" && claims.has(origin.claim);
}

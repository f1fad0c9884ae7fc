import { type Certificate, claimsIn, isFrom } from "./certificate.ts";
import type { Component } from "./components.ts";
import { decideComponent } from "./decide.ts";
import { type MinimalSets, minimalSets } from "./minimal-sets.ts";
import type { Proposer } from "./proposer.ts";
import { Simplex } from "./simplex.ts";

/**
 * The minimal sets of claims in a component that cannot hold together with what is common to all, up to a limit, each with its
 * certificate. A set without claims means that what is common contradicts itself.
 */
export function irreducibleSets(component: Component, limit = 10, proposer?: Proposer): MinimalSets<Certificate> {
  const { rows } = component;
  return minimalSets<Certificate>(
    {
      claimsOf: (certificate) => claimsIn(certificate.map(({ row }) => row)),
      refuteWithout: (removed) => {
        const left = rows.filter((row) => !isFrom(row, removed));
        const decision = decideComponent({ ...component, rows: left }, proposer);
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
    { sets: limit, rows: rows.length },
  );
}

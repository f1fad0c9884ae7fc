import type { Certificate } from "../reason/certificate.ts";
import { type Component, type LinearSystem, linearSystem } from "../reason/components.ts";
import { isConsistent } from "../reason/decide.ts";
import { irreducibleSets } from "../reason/irreducible.ts";
import type { Row } from "../reason/linear.ts";
import type { Proposer } from "../reason/proposer.ts";
import type { Excerpt } from "./excerpt.ts";
import type { Model } from "./model.ts";
import { systemOf } from "./model.ts";
import type { ReadingName } from "./reading.ts";
import type { Statement } from "./statement.ts";
import type { Unknowns } from "./unknowns.ts";

/** Statements that cannot all hold: one speaker against himself, or several against one another. */
export interface Dispute {
  readonly type: "contradiction" | "disagreement";
  /** The numbers of the statements, none of which could go; in ascending order. */
  readonly claims: readonly number[];
  /** Under which reading they exclude one another: `generous` is worse, since then they do so under both. */
  readonly reading: ReadingName;
  /** The proof under that reading. */
  readonly certificate: Certificate;
  /** What the numbers of its unknowns stand for. */
  readonly unknowns: Unknowns;
}

/** The disputes of a casebook; `more` where a component has more than were looked for. */
export interface Disputes {
  readonly disputes: readonly Dispute[];
  /** The statements of each dispute that was found beyond the most that are told. */
  readonly untold: readonly (readonly number[])[];
  readonly more: boolean;
  /** Statements that what was not looked for may be about. */
  readonly unsettled: ReadonlySet<number>;
  /** All that is said, read strictly, and which parts of it cannot hold together. */
  readonly system: LinearSystem;
  readonly broken: ReadonlySet<Component>;
}

/** The most disputes told of one component. */
const MOST = 10;
/** The most that are counted of one that is not large. */
const [MOST_COUNTED, LARGE] = [100, 200];

/**
 * Finds what cannot hold together, first under the generous reading, then what only the strict one excludes. Each
 * speaker is heard alone before all are heard together, and a set of statements that one alone is caught in is no
 * disagreement. Components in which nothing is wrong cost one decision.
 */
export function disputesOf(
  statements: readonly Statement[],
  strict: Model,
  generously: (statements: readonly Statement[]) => Excerpt,
  proposer?: Proposer,
): Disputes {
  const found: Dispute[] = [];
  const untold: (readonly number[])[] = [];
  const unsettled = new Set<number>();
  const all = statements.map(({ claim }) => claim);
  const system = systemOf(strict, all);
  const broken = new Set(system.components.filter((component) => !isConsistent(component, proposer)));
  for (const component of broken) {
    const members = claimsOf(component.rows);
    const readings = [
      ["generous", generously(members.flatMap((claim) => statements[claim] ?? []))],
      ["strict", { rows: component.rows, unknowns: strict.unknowns }],
    ] as const;
    const local: Local = { told: [], untold: [], more: false };
    for (const [reading, { rows, unknowns }] of readings) {
      for (const group of speakersAmong(statements, members)) {
        search(rows, group, { type: "contradiction", reading, unknowns }, local, proposer);
      }
      search(rows, members, { type: "disagreement", reading, unknowns }, local, proposer);
    }
    found.push(...local.told.sort((a, b) => inOrder(a.claims, b.claims)));
    untold.push(...local.untold);
    if (local.more) for (const member of members) unsettled.add(member);
  }
  return { disputes: found, untold, more: unsettled.size > 0, unsettled, system, broken };
}

/** What was found in one component. */
interface Local {
  readonly told: Dispute[];
  readonly untold: (readonly number[])[];
  more: boolean;
}

/** Adds the minimal sets of some statements, among the rows of a component, that contain none found before. */
function search(
  rows: readonly Row[],
  members: readonly number[],
  as: Pick<Dispute, "type" | "reading" | "unknowns">,
  local: Local,
  proposer?: Proposer,
): void {
  const chosen = new Set(members);
  const own = rows.filter(({ origin }) => origin.type === "common" || chosen.has(origin.claim));
  for (const component of linearSystem(own).components) {
    if (isConsistent(component, proposer)) continue;
    const minimal = irreducibleSets(component, component.rows.length > LARGE ? MOST : MOST_COUNTED, proposer);
    local.more ||= minimal.others !== "none";
    const known = [...local.told.map((dispute) => dispute.claims), ...local.untold];
    const fresh = minimal.sets.filter(
      ({ claims }) => !known.some((set) => set.every((claim) => claims.includes(claim))),
    );
    for (const [i, { claims, proof: certificate }] of fresh.entries()) {
      if (i < MOST) local.told.push({ ...as, claims, certificate });
      else local.untold.push(claims);
    }
  }
}

/** The statements of each speaker who makes more than one, or one that contradicts itself. */
function speakersAmong(statements: readonly Statement[], members: readonly number[]): readonly (readonly number[])[] {
  const bySpeaker = new Map<string, number[]>();
  for (const claim of members) {
    for (const speaker of statements[claim]?.speakers ?? []) {
      const own = bySpeaker.get(speaker);
      if (own === undefined) bySpeaker.set(speaker, [claim]);
      else own.push(claim);
    }
  }
  return [...bySpeaker.values()];
}

/** The statements that rows come from. */
export function claimsOf(rows: readonly Row[]): readonly number[] {
  const claims = new Set<number>();
  for (const { origin } of rows) if (origin.type === "claim") claims.add(origin.claim);
  return [...claims].sort((a, b) => a - b);
}

/** The order of the statements, whatever the way in which sets of them were found. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((claim, place) => claim !== b[place]);
  return i < 0 ? a.length - b.length : (a[i] ?? 0) - (b[i] ?? -1);
}

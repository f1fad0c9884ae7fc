import type { Finding } from "../../check/finding.ts";
import type { Reading } from "../../examine.ts";
import { findingIds } from "../finding-id.ts";
import { type Headline, headlineOf } from "../headline.ts";
import { type Register, registerOf } from "../records.ts";
import { type Tally, tallyOf } from "../tally.ts";
import { Places } from "./places.ts";

/** A finding with its number in the edition, which stands in the margin and after its words. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly number: number;
  /** The target of links to the finding: stable under edits elsewhere, and the id that the JSON has. */
  readonly id: string;
  /** The index of the block that it stands beside. */
  readonly block: number;
}

/** All that the parts of the edition are made from. */
export interface Edition {
  readonly reading: Reading;
  readonly register: Register;
  readonly places: Places;
  readonly headline: Headline;
  readonly tally: Tally;
  /** In order of place; those that the user set aside are not here. */
  readonly findings: readonly NumberedFinding[];
}

/** Numbers everything that the edition shows. */
export function editionOf(reading: Reading): Edition {
  const places = new Places(reading.document.blocks);
  const ids = findingIds(reading.findings, reading.document.running.text);
  const findings = reading.findings
    .map((finding, i) => ({ finding, id: ids[i] ?? "", block: places.indexOf(finding.labels[0]?.span.start ?? 0) }))
    .filter(({ finding }) => finding.ignored === undefined)
    .sort((a, b) => startOf(a.finding) - startOf(b.finding))
    .map((found, i) => ({ ...found, number: i + 1 }));
  const register = registerOf(reading);
  return { reading, register, places, findings, headline: headlineOf(reading), tally: tallyOf(reading) };
}

function startOf(finding: Finding): number {
  return finding.labels[0]?.span.start ?? 0;
}

/** The target of links to the words of a finding's label. */
export function wordsId({ number }: NumberedFinding, label: number): string {
  return `w${number}-${label + 1}`;
}

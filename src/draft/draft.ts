import type { Casebook, Source } from "../casebook/casebook.ts";
import { format } from "../casebook/format.ts";
import { parse } from "../casebook/parse.ts";
import { oneLine, written } from "../casebook/written-form.ts";
import type { Finding } from "../check/finding.ts";
import type { Reading } from "../examine.ts";
import { draftingOf } from "./drafting.ts";

/** What a first reading of a source proposes for a casebook, as a file of it: to be kept, changed, or deleted. */
export interface DraftFile {
  readonly text: string;
  readonly claims: number;
  readonly quantities: number;
}

/** Drafts declarations from a first reading. Their ids are free in the casebook; the source itself is declared there. */
export function draftOf(reading: Reading, source: Source, casebook: Casebook): DraftFile {
  const drafting = draftingOf(reading, source, casebook, { allNames: true, claimed: new Map() });
  const { names, quantities } = drafting;
  const claims = drafting.claims.map(({ draft }) => draft);
  const text = [preface(source, reading.findings), ...[...names, ...quantities, ...claims].map(written)].join("\n");
  return {
    text: format(parse(`${source.id}.case`, text)),
    claims: claims.length,
    quantities: quantities.length,
  };
}

/** What the file is, and what the first reading found, for whoever edits it. */
function preface({ id }: Source, findings: readonly Finding[]): string {
  const open = findings.filter(({ verdict }) => verdict !== "holds");
  return [
    `# A draft, from a first reading of ${id}. No person has looked at it: keep what is right, and change or delete`,
    "# the rest. Words in quotation marks stand in the source; scopes and who speaks are guesses.",
    ...(open.length === 0 ? [] : ["#", "# The first reading found:"]),
    ...open.map(({ verdict, code, message }) => `#   ${verdict}[${code}]: ${oneLine(message)}`),
    "",
  ].join("\n");
}

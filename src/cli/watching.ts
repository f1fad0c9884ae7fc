import { resolve } from "node:path";
import { type Audited, caseFindingId } from "../check/changes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { short } from "../diagnostics/printers/short.ts";
import type { Checked } from "../render/casebook-exporter.ts";
import { casebookSources } from "../render/printed-casebook.ts";
import { printOptions } from "../render/printed-findings.ts";
import { counted, enumerated } from "../render/wording.ts";
import { optionsFor } from "./announce.ts";
import type { ExitCode, Io } from "./command.ts";

/** A casebook checked once, and how the command would end with it; `checked` is null where there was none to check. */
export interface Round {
  readonly checked: Checked | null;
  readonly code: ExitCode;
}

/**
 * Checks a casebook again whenever something in its folder changes, and tells after each report what came and what
 * went; ends as the last check would have.
 */
export async function watchFolder(io: Io, folder: string, check: () => Promise<Round>): Promise<ExitCode> {
  // What changes while the first check runs is not to be missed.
  const changes = io.changesIn(resolve(io.cwd, folder));
  let last = await check();
  await io.stderr.write(`watching ${folder}; Ctrl-C ends\n`);
  for await (const _ of changes) {
    await io.stdout.write(`\n${"─".repeat(Math.min(io.stdout.columns, WIDTH))}\n`);
    const next = await check();
    if (next.checked !== null) await io.stdout.write(sinceLast(io, last.checked, next.checked));
    last = next.checked === null ? { ...last, code: next.code } : next;
  }
  return last.code;
}

const WIDTH = 80;

/** What came and what went, on a line each, after the counts. */
function sinceLast(io: Io, last: Checked | null, next: Checked): string {
  const [before, after] = [last === null ? new Map<string, Told>() : toldIn(last), toldIn(next)];
  const come = [...after].filter(([id]) => !before.has(id));
  const gone = [...before].filter(([id]) => !after.has(id));
  if (come.length + gone.length === 0) return "\nSince the last check: nothing new, nothing gone\n";
  const parts = [
    ...(come.length > 0 ? [`${counted(come.length, "finding")} new`] : []),
    ...(gone.length > 0 ? [`${counted(gone.length, "finding")} gone`] : []),
  ];
  const print = (mark: string, [, { diagnostic, of }]: (typeof come)[number]) =>
    `${mark} ${short.print(diagnostic, casebookSources(of.inquiry), printOptions(optionsFor(io, io.stdout, false)))}`;
  const lines = [...come.map((one) => print("+", one)), ...gone.map((one) => print("-", one))];
  const more = lines.length - MOST_LINES;
  const shown = more > 0 ? [...lines.slice(0, MOST_LINES), `… and ${more} more\n`] : lines;
  return `\nSince the last check: ${enumerated(parts)}\n${shown.join("")}`;
}

const MOST_LINES = 20;

/** Something said, and in which check. */
interface Told {
  readonly diagnostic: Diagnostic;
  readonly of: Audited;
}

/** All that a check says, by what stays the same when lines move: code, ids and level; of a mistake, its words. */
function toldIn(checked: Checked): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const diagnostic of checked.inquiry.diagnostics) {
    const { code, message, labels } = diagnostic;
    told.set(`${code} ${labels[0]?.path} ${message}`, { diagnostic, of: checked });
  }
  for (const finding of checked.findings) {
    if (finding.ignored === undefined && finding.level !== "note" && finding.level !== "holds")
      told.set(`${caseFindingId(finding)} ${finding.level}`, { diagnostic: finding, of: checked });
  }
  return told;
}

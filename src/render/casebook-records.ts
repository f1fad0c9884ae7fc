import type { CaseFinding, ReadProof } from "../check/casebook-rule.ts";
import { type Changes, caseFindingId } from "../check/changes.ts";
import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import { formatRational } from "../reason/rational-text.ts";
import type { Tried } from "../resolve/bases.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import type { Terms } from "../resolve/policy.ts";
import { inequality } from "../resolve/proof.ts";
import type { RepairEffect } from "../resolve/repair-effects.ts";
import type { Statement } from "../resolve/statement.ts";
import { nameOf } from "../resolve/unknowns.ts";
import type { Consequence, End, Range } from "../resolve/what-follows.ts";
import { nameOf as cellName } from "../tables/cell-words.ts";
import type { CheckedFinding } from "./casebook-exporter.ts";

/** The words at a label, or null where its file is not at hand. */
export type QuotedIn = (label: Label) => string | null;

/** Returns what quotes the files of a casebook and its sources. */
export function quotedIn({ casebook, sources }: Inquiry): QuotedIn {
  const texts = new Map([...casebook.files].map(([path, { text }]) => [path, text]));
  for (const { path, document } of sources.values()) texts.set(path, document.source.text);
  return ({ path, span }) => texts.get(path)?.slice(span.start, span.end) ?? null;
}

/** The terms that a casebook was checked under. */
export function termsRecord({ exclude, hedges, reading, set }: Terms) {
  return {
    exclude: exclude.map(({ criterion, value }) => ({ criterion, value })),
    hedges: hedges.map((rule) =>
      rule.type === "reading"
        ? { hedge: null, share: null, reading: rule.reading }
        : { hedge: rule.hedge, share: rule.share, reading: null },
    ),
    reading,
    set: Object.fromEntries(set),
  };
}

/** A mistake in the casebook as data. */
export function problemRecord({ code, level, message, labels, help }: Diagnostic, quotes: QuotedIn) {
  return { code, level, message, labels: labelRecords(labels, quotes), help: help ?? null };
}

/** A claim that binds somebody, and whether it holds with all the others. */
export function claimRecord(
  { claim, declaration, speakers, obstacle }: Statement,
  disputed: ReadonlySet<string>,
  untold: ReadonlySet<number>,
) {
  const { id, path, fields } = declaration;
  return {
    id,
    path,
    says: fields.says?.text ?? "",
    speakers,
    holds: obstacle === null && !disputed.has(id) && !untold.has(claim),
  };
}

/** A finding as data, with its certificate in exact fractions. */
export function findingRecord(finding: CheckedFinding, quotes: QuotedIn) {
  const { code, level, message, ids, labels, working, notes, help, certificate, breakEven, ignored } = finding;
  return {
    id: caseFindingId(finding),
    code,
    level,
    message,
    ids,
    labels: labelRecords(labels, quotes),
    working,
    notes,
    help: help ?? null,
    breakEven,
    certificate: certificate === undefined ? null : { reading: certificate.reading, rows: rowRecords(certificate) },
    ignored: ignored ?? null,
  };
}

/** What follows for a quantity, as data. */
export function boundRecord(quantity: string, consequence: Consequence, inquiry: Inquiry) {
  return {
    quantity,
    type: consequence.type,
    range: consequence.type === "jointly" ? rangeRecord(consequence.range, inquiry) : null,
    speakers:
      consequence.type === "by-speaker"
        ? consequence.ranges.map(({ speaker, range }) => ({ speaker, range: rangeRecord(range, inquiry) }))
        : [],
  };
}

/** How a claim fares on every base, as data. */
export function baseRecord({ statement, trials }: Tried) {
  return { claim: statement.declaration.id, trials };
}

/** What a corrected cell changes, as data; the cell is null for all of a table together. */
export function repairRecord({ table, correction, isNamed, turns }: RepairEffect, { tables }: Inquiry) {
  const figures = tables.get(table);
  return {
    table,
    cell: correction === null || figures === undefined ? null : cellName(figures, correction.cell),
    from: correction?.from ?? null,
    to: correction?.to ?? null,
    confirmed: correction?.isConfirmed ?? null,
    unique: correction?.isUnique ?? null,
    named: isNamed,
    turns,
  };
}

/** What other terms change, as data: findings by their ids. */
export function changesRecord({ plain, gone, come, turned, bounds, leftOut }: Changes, inquiry: Inquiry) {
  const brief = (finding: CaseFinding) => {
    const { code, level, message, ids } = finding;
    return { id: caseFindingId(finding), code, level, message, ids };
  };
  return {
    leftOut,
    gone: gone.map(brief),
    new: come.map(brief),
    turned: turned.map(({ before, after }) => ({ ...brief(after), was: before.level })),
    bounds: bounds.map(({ id, before, after }) => ({
      quantity: id,
      before: boundRecord(id, before, plain),
      after: boundRecord(id, after, inquiry),
    })),
  };
}

function labelRecords(labels: readonly Label[], quotes: QuotedIn) {
  return labels.map((label) => ({
    path: label.path,
    start: label.span.start,
    end: label.span.end,
    text: label.text,
    quote: quotes(label),
  }));
}

function rowRecords({ rows, unknowns, claims }: ReadProof) {
  return rows.map(({ row, multiplier }) => ({
    claim: row.origin.type === "claim" ? (claims.get(row.origin.claim) ?? null) : null,
    fact: row.origin.type === "common" ? row.origin.id : null,
    says: inequality(row, unknowns),
    terms: row.terms.map(({ variable, coefficient }) => ({
      unknown: variable,
      name: nameOf(unknowns.at(variable)),
      coefficient: formatRational(coefficient),
    })),
    bound: formatRational(row.bound),
    strict: row.strict,
    multiplier: formatRational(multiplier),
  }));
}

function rangeRecord({ least, greatest }: Range, inquiry: Inquiry) {
  return { least: endRecord(least, inquiry), greatest: endRecord(greatest, inquiry) };
}

function endRecord(end: End | null, { statements }: Inquiry) {
  if (end === null) return null;
  const claims = end.claims.flatMap((claim) => statements[claim]?.declaration.id ?? []);
  return { value: formatRational(end.value), attained: end.attained, claims };
}

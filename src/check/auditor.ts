import { grouped } from "../casebook/binder.ts";
import type { Casebook, Declaration } from "../casebook/casebook.ts";
import type { Proposer } from "../reason/proposer.ts";
import { type Inquiry, inquire, type Material } from "../resolve/inquiry.ts";
import { beyondOf, isAllTold, nothingBeyond } from "./beyond.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import { casebookRules } from "./casebook-rules/index.ts";
import type { Audited } from "./changes.ts";
import { checkCasebook } from "./check-casebook.ts";
import { FindingsByFile } from "./findings-by-file.ts";
import { Shifts } from "./shifts.ts";
import { isTied, Ties } from "./ties.ts";
import { isTimed } from "./timed.ts";

/** What was found the last time, and what hangs together with what. */
interface Last {
  readonly audited: Audited;
  /** Null before something is edited: most casebooks are looked into only once. */
  readonly indexes: Indexes | null;
}

/** What makes an edit cost what it touches. */
interface Indexes {
  readonly ties: Ties;
  readonly findings: FindingsByFile;
}

/**
 * Audits a casebook again and again. After an edit of claims or quantities, only these and what hangs together with them
 * are looked into, as a casebook of their own beside all persons, sources and events; what was found of the others is
 * kept. Where anything else was edited, or the edit reaches too far, all is done anew.
 */
export class Auditor {
  #last: Last | null = null;
  /** How many claims and quantities were looked into the last time: the measure of its work. */
  looked = 0;

  audit(material: Material, proposer?: Proposer): Audited {
    const again = this.#last === null ? null : this.#again(material, this.#last, proposer);
    if (again !== null) return again;
    const inquiry = inquire(material, undefined, proposer);
    const audited = { inquiry, findings: checkCasebook(inquiry), beyond: beyondOf(inquiry) };
    this.#last = { audited, indexes: null };
    const { claim, testimony, quantity } = material.casebook.byKind;
    this.looked = claim.length + testimony.length + quantity.length;
    return audited;
  }

  /** Makes ready for edits, so that the first one takes no longer than the others. */
  prepare(): void {
    if (this.#last !== null) this.#last = { ...this.#last, indexes: indexesOf(this.#last) };
  }

  #again(material: Material, last: Last, proposer?: Proposer): Audited | null {
    const { audited } = last;
    const before = audited.inquiry;
    const shifts = new Shifts(before.casebook, material.casebook);
    const changed = changedIds(before.casebook, material.casebook, shifts);
    if (changed === null || !isAllTold(audited.beyond) || !isSameMaterial(before, material)) return null;
    const { ties, findings: known } = indexesOf(last);
    const touched = new Set(ties.around(changed, before.casebook));
    if (isAnyTimed(touched, before.casebook, ties)) return null;
    // From here on the ties are those of the new casebook: whoever gives up has to make them anew.
    this.#last = null;
    for (const id of changed) {
      const [old, now] = [before.casebook.declarations.get(id), material.casebook.declarations.get(id)];
      if (isTied(old)) ties.remove(old);
      if (isTied(now)) ties.add(now, material.casebook);
    }
    for (const id of ties.around([...changed, ...touched], material.casebook)) touched.add(id);
    if (reachesTooFar(touched, material.casebook) || isAnyTimed(touched, material.casebook, ties)) return null;
    const section = inquire({ ...material, casebook: sectionOf(material.casebook, touched) }, undefined, proposer);
    if (mayMoveFrames(changed, touched, before, section)) return null;
    const found = checkCasebook(section);
    if (!isAllTold(beyondOf(section))) return null;
    const inquiry = inquire(material, undefined, proposer);
    const fresh = found.filter((one) => isOf(one, touched) && !asked.has(one.code));
    const isGone = (one: CaseFinding) => isOf(one, touched) || asked.has(one.code);
    const isKnown = hasSamePaths(before.casebook, material.casebook);
    const findings = isKnown ? known : new FindingsByFile(audited.findings, material.casebook);
    if (!findings.replace(isGone, [...touched, ...asked], shifts, [...fresh, ...askedOfAll(inquiry)])) return null;
    const result = { inquiry, findings: findings.inOrder(), beyond: nothingBeyond };
    this.#last = { audited: result, indexes: { ties, findings } };
    this.looked = touched.size;
    return result;
  }
}

function indexesOf({ audited, indexes }: Last): Indexes {
  if (indexes !== null) return indexes;
  const { casebook, scopes } = audited.inquiry;
  return { ties: new Ties(casebook, scopes), findings: new FindingsByFile(audited.findings, casebook) };
}

/** The ids whose declarations may have changed, come or gone; null where they are not all of claims and quantities. */
function changedIds(before: Casebook, now: Casebook, shifts: Shifts): readonly string[] | null {
  const ids = new Set<string>();
  for (const path of new Set([...before.byFile.keys(), ...now.byFile.keys()])) {
    const [old, fresh] = [before.byFile.get(path), now.byFile.get(path)];
    if (old === fresh) continue;
    for (const declaration of [...(old ?? []), ...(fresh ?? [])]) if (declaration !== null) ids.add(declaration.id);
  }
  const read = [...ids]
    .map((id) => ({ id, old: before.declarations.get(id), fresh: now.declarations.get(id) }))
    .filter(({ old, fresh }) => old !== fresh);
  const changed = read.filter(({ old, fresh }) => !isSame(old, before, fresh, now, shifts));
  if (!changed.every(({ old, fresh }) => [old, fresh].every((one) => one === undefined || isTied(one)))) return null;
  // The same words may mean something else once what they name is something else.
  const isMeantAlike = changed.every(({ old, fresh }) => old?.kind === fresh?.kind && unitOf(old) === unitOf(fresh));
  return (isMeantAlike ? changed : read.filter(({ old, fresh }) => isTied(old) || isTied(fresh))).map(({ id }) => id);
}

function unitOf(declaration: Declaration | undefined): string | null {
  return declaration?.kind === "quantity" ? (declaration.fields.counts?.text ?? null) : null;
}

/** Whether a declaration that was read again has the same words at the same place, as far as places have not moved. */
function isSame(
  old: Declaration | undefined,
  before: Casebook,
  fresh: Declaration | undefined,
  now: Casebook,
  shifts: Shifts,
): boolean {
  if (old === undefined || fresh === undefined || old.path !== fresh.path) return false;
  if (shifts.of(old.path, old.span)?.start !== fresh.span.start) return false;
  return wordsOf(old, before) === wordsOf(fresh, now);
}

function wordsOf({ path, span }: Declaration, { files }: Casebook): string | undefined {
  return files.get(path)?.text.slice(span.start, span.end);
}

/** Whether the texts and tables of sources are what they were. */
function isSameMaterial({ sources, tables }: Inquiry, now: Material): boolean {
  const documents = new Map([...sources].map(([id, { document }]) => [id, document]));
  return isSameMap(documents, now.documents) && isSameMap(tables, now.tables);
}

function isSameMap<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** Whether so much would have to be looked into that it is as well done anew. */
function reachesTooFar({ size }: ReadonlySet<string>, { byKind }: Casebook): boolean {
  return 2 * size > byKind.claim.length + byKind.testimony.length + byKind.quantity.length;
}

function isAnyTimed(ids: ReadonlySet<string>, casebook: Casebook, ties: Ties): boolean {
  for (const id of ids) if (isTimed(casebook.declarations.get(id), casebook, (one) => ties.isNamed(one))) return true;
  return false;
}

/** Some claims and quantities of a casebook, and all else that it declares. */
function sectionOf(casebook: Casebook, ids: ReadonlySet<string>): Casebook {
  const { claim, testimony, quantity, ...others } = casebook.byKind;
  const order = new Map([...casebook.files.keys()].map((path, i) => [path, i]));
  const chosen = [...ids].flatMap((id) => casebook.declarations.get(id) ?? []);
  const sorted = [...chosen, ...Object.values(others).flat()].sort(
    (a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) || a.span.start - b.span.start,
  );
  return { ...casebook, declarations: new Map(sorted.map((one) => [one.id, one])), byKind: grouped(sorted) };
}

/** Whether the scope of a quantity may have come to lie inside another one's, or no longer to. */
function mayMoveFrames(
  changed: readonly string[],
  touched: ReadonlySet<string>,
  before: Inquiry,
  section: Inquiry,
): boolean {
  const isAnother = changed.some((id) => {
    const [old, fresh] = [before.casebook.declarations.get(id), section.casebook.declarations.get(id)];
    if (old?.kind !== "quantity" && fresh?.kind !== "quantity") return false;
    if (old === undefined || fresh === undefined) return true;
    return wordsOf(old, before.casebook) !== wordsOf(fresh, section.casebook);
  });
  if (!isAnother) return false;
  return [...touched].some((id) =>
    [before, section].some(({ scopes }) => {
      const scope = scopes.of(id);
      return scope !== undefined && scope.outcome !== null && scope.when !== null;
    }),
  );
}

/** Whether two casebooks have the same files, whatever is in them. */
function hasSamePaths({ files: a }: Casebook, { files: b }: Casebook): boolean {
  return a.size === b.size && [...a.keys()].every((path) => b.has(path));
}

function isOf({ ids }: CaseFinding, touched: ReadonlySet<string>): boolean {
  return ids.some((id) => touched.has(id));
}

/** The codes of what is asked of the whole casebook. */
const asked: ReadonlySet<string> = new Set(casebookRules.filter(({ asksAll }) => asksAll).map(({ name }) => name));

function askedOfAll(inquiry: Inquiry): readonly CaseFinding[] {
  return casebookRules.filter(({ asksAll }) => asksAll).flatMap((rule) => [...rule.check(inquiry)]);
}

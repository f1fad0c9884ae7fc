import { formatRational } from "../reason/rational-text.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { type Consequence, type End, type Range, whatFollows } from "../resolve/what-follows.ts";
import type { Beyond } from "./beyond.ts";
import type { CaseFinding } from "./casebook-rule.ts";

/** A casebook with what its audits say of it. */
export interface Audited {
  readonly inquiry: Inquiry;
  readonly findings: readonly CaseFinding[];
  /** What cannot hold together beyond what the findings tell. */
  readonly beyond: Beyond;
}

/** What other terms change: findings that go, come, or have another level, and what follows for quantities. */
export interface Changes {
  /** The casebook as it stands. */
  readonly plain: Inquiry;
  readonly gone: readonly CaseFinding[];
  readonly come: readonly CaseFinding[];
  readonly turned: readonly { readonly before: CaseFinding; readonly after: CaseFinding }[];
  readonly bounds: readonly { readonly id: string; readonly before: Consequence; readonly after: Consequence }[];
  /** The claims that bind as the casebook stands, and no longer do. */
  readonly leftOut: readonly string[];
}

/** Sets a casebook as it stands beside the same one under other terms. */
export function changesBetween(plain: Audited, other: Audited): Changes {
  const before = new Map(plain.findings.map((finding) => [caseFindingId(finding), finding]));
  const after = new Map(other.findings.map((finding) => [caseFindingId(finding), finding]));
  const bound = new Set(other.inquiry.statements.map(({ declaration }) => declaration.id));
  return {
    plain: plain.inquiry,
    gone: plain.findings.filter((finding) => !after.has(caseFindingId(finding))),
    come: other.findings.filter((finding) => !before.has(caseFindingId(finding))),
    turned: other.findings.flatMap((finding) => {
      const old = before.get(caseFindingId(finding));
      return old === undefined || old.level === finding.level ? [] : [{ before: old, after: finding }];
    }),
    bounds: [...changedBounds(plain.inquiry, other.inquiry)],
    leftOut: plain.inquiry.statements.map(({ declaration }) => declaration.id).filter((id) => !bound.has(id)),
  };
}

/** The id of a finding: its code and the declarations that it speaks of, so that edits elsewhere leave it as it is. */
export function caseFindingId({ code, ids }: CaseFinding): string {
  return `${code}:${[...ids].sort().join("+")}`;
}

function* changedBounds(plain: Inquiry, other: Inquiry): Generator<Changes["bounds"][number]> {
  const [was, is] = [whatFollows(plain), whatFollows(other)];
  for (const { id } of plain.casebook.byKind.quantity) {
    const [before, after] = [was(id), is(id)];
    if (keyOf(before) !== keyOf(after)) yield { id, before, after };
  }
}

/** Equal for what sets the same bounds, whatever they rest on. */
function keyOf(consequence: Consequence): string {
  if (consequence.type === "nothing") return "";
  if (consequence.type === "jointly") return rangeKey(consequence.range);
  return consequence.ranges.map(({ speaker, range }) => `${speaker}: ${rangeKey(range)}`).join("; ");
}

function rangeKey({ least, greatest }: Range): string {
  return `${endKey(least)} to ${endKey(greatest)}`;
}

function endKey(end: End | null): string {
  return end === null ? "" : `${formatRational(end.value)}${end.attained ? "" : ", open"}`;
}

import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import { partsOf } from "../../../casebook/relation.ts";
import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { pretty } from "../../../diagnostics/printers/pretty.ts";
import { whatFollows } from "../../../resolve/what-follows.ts";
import type { Checked } from "../../casebook-exporter.ts";
import { consequenceLines } from "../../casebook-report/consequences.ts";
import { isAgainst } from "../../disputed.ts";
import { casebookSources } from "../../printed-casebook.ts";
import { printOptions } from "../../printed-findings.ts";
import { enumerated } from "../../wording.ts";
import type { Section } from "../section.ts";
import type { Sheet } from "../sheet.ts";

/** Whether a claim holds with all the others, why, and what follows for the quantities that it speaks of. */
export const verdict: Section = {
  name: "verdict",
  kinds: ["claim", "testimony"],
  write(declaration, checked, sheet) {
    if (declaration.kind !== "claim" && declaration.kind !== "testimony") return;
    sheet.heading("Verdict");
    const isBinding = binding(declaration, checked, sheet);
    const own = checked.findings.filter(({ ids, ignored }) => ignored === undefined && ids.includes(declaration.id));
    const sources = casebookSources(checked.inquiry);
    for (const finding of own) sheet.block(pretty.print(finding, sources, printOptions(sheet.options)));
    if (isBinding && !own.some(isAgainst)) sheet.line(holdingWords(declaration, checked));
    consequences(declaration, checked, sheet);
  },
};

function holdingWords(claim: Claim | Testimony, { inquiry, beyond }: Checked): string {
  const isCaught = inquiry.statements.some((one) => one.declaration === claim && beyond.statements.has(one.claim));
  return isCaught ? "It may be at odds with others, beyond what `check` tells." : "It holds with all that is said.";
}

/** Says whom a claim binds, or why it binds nobody. */
function binding(claim: Claim | Testimony, { inquiry }: Checked, sheet: Sheet): boolean {
  const statement = inquiry.statements.find(({ declaration }) => declaration === claim);
  if (statement !== undefined) {
    const names = statement.speakers.map((speaker) => nameOfSpeaker(speaker, inquiry));
    sheet.line(`It binds ${enumerated(names)}.`);
    return true;
  }
  sheet.line(`It binds nobody to a figure: ${whyNot(claim)}.`);
  return false;
}

function whyNot({ kind, fields }: Claim | Testimony): string {
  if (fields.says?.type !== "relation") return "what it says is words, not a relation";
  if (kind === "testimony" && fields.retracted !== null) return "it was taken back";
  const stance = fields.stance?.word ?? "asserts";
  return stance === "asserts"
    ? "it is left out, or part of a myth"
    : `it ${stance === "ironic" ? "is ironic" : stance}`;
}

function consequences({ id, fields }: Claim | Testimony, { inquiry }: Checked, sheet: Sheet): void {
  const relation = fields.says?.type === "relation" ? fields.says.relation : null;
  const parts = relation?.sides.flatMap((side) => [...partsOf(side)]) ?? [];
  const ids = new Set(parts.flatMap((part) => (part.type === "id" ? [part.id] : [])));
  const follows = whatFollows(inquiry);
  sheet.heading("What follows for what it speaks of");
  for (const quantity of ids) {
    if (inquiry.casebook.declarations.get(quantity)?.kind !== "quantity") continue;
    const lines = consequenceLines(follows(quantity), quantity, inquiry);
    sheet.line(`${quantity}: ${lines[0] ?? id}`);
    for (const line of lines.slice(1)) sheet.line(line, 2);
  }
}

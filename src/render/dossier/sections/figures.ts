import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { speaksOf } from "../../../resolve/figure-said.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import { figureFormat, readingInWords, type SaidFigure, saidFigures } from "../../said-figures.ts";
import { saidInWords } from "../../said-in-words.ts";
import { enumerated } from "../../wording.ts";
import { scopeInWords } from "../scope-in-words.ts";
import type { Section } from "../section.ts";
import type { Sheet } from "../sheet.ts";

/** Who says how many: every claimant of a quantity with the figure, how it is read, and whom it was taken from. */
export const figures: Section = {
  name: "figures",
  kinds: ["quantity"],
  write({ id }, { inquiry }, sheet) {
    const scope = scopeInWords(id, inquiry);
    sheet.heading("What it counts");
    if (scope !== "") sheet.line(scope);
    sheet.heading("Who says how many");
    const statements = inquiry.statements.filter(({ relation }) => speaksOf(relation, id));
    for (const figure of saidFigures(id, statements)) row(figure, id, inquiry, sheet);
    tied(id, inquiry, sheet);
  },
};

function row({ statement, readings }: SaidFigure, id: string, inquiry: Inquiry, sheet: Sheet): void {
  const { declaration, speakers } = statement;
  const names = enumerated(speakers.map((speaker) => nameOfSpeaker(speaker, inquiry)));
  sheet.line(`${names}: ${saidInWords(declaration)} (${declaration.id})`);
  if (readings !== null) {
    const [strict, generous] = readingInWords(readings, figureFormat(id, inquiry));
    sheet.line(strict === generous ? `read as ${strict}` : `read strictly as ${strict}, generously as ${generous}`, 2);
  }
  for (const line of derivation(declaration)) sheet.line(line, 2);
}

/** Whom a figure was taken from, and where it stands. */
function derivation({ fields }: Claim | Testimony): readonly string[] {
  const copied = fields.copies.map(({ id }) => id);
  const via = fields.via.map(({ id }) => id);
  const places = fields.in.map(({ source, locator }) => [source.id, locator?.text ?? ""].join(" ").trim());
  return [
    ...(copied.length === 0 ? [] : [`taken from ${enumerated(copied)}`]),
    ...(via.length === 0 ? [] : [`as ${enumerated(via)} reports`]),
    ...(places.length === 0 ? [] : [`in ${enumerated(places)}`]),
  ];
}

/** Quantities that the casebook ties to it, which count something else. */
function tied(id: string, inquiry: Inquiry, sheet: Sheet): void {
  sheet.heading("Tied to it");
  for (const other of inquiry.casebook.byKind.quantity) {
    if (other.id === id || !inquiry.scopes.areTied(id, other.id)) continue;
    const scope = scopeInWords(other.id, inquiry);
    sheet.line(`${other.id}${scope === "" ? "" : `: ${scope}`}`);
  }
}

import type { CaseDate } from "../../../casebook/case-date.ts";
import type { Declaration } from "../../../casebook/casebook.ts";
import { edtfBounds } from "../../../values/edtf-bounds.ts";
import { dateWords } from "../../date-words.ts";
import { saidInWords } from "../../said-in-words.ts";
import type { Book } from "../book.ts";

/** The lines on which things lie, from the top. */
export const lanes = ["Events", "Lives", "Documents", "Sources", "Said", "Counted"] as const;

/** One of the lines. */
export type Lane = (typeof lanes)[number];

/** Something that has a place in time. */
export interface DatedThing {
  readonly id: string;
  readonly lane: Lane;
  readonly name: string;
  /** "1917–1918", "born 13 February 1890, died about 1937". */
  readonly words: string;
  /** Day numbers; null for an end that is open or unknown. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether its dates clash with others. */
  readonly clashes: boolean;
}

/** Everything that has a date, in order of time. */
export function datedThings(book: Book): readonly DatedThing[] {
  return datedAmong(book.inquiry.casebook.declarations.keys(), book);
}

/** What of some declarations has a date, in order of time. */
export function datedAmong(ids: Iterable<string>, book: Book): readonly DatedThing[] {
  const clashing = clashingIds(book);
  const things = [...ids].flatMap((id) => {
    const declaration = book.declaration(id);
    const placed = declaration === null ? null : placeOf(declaration);
    if (declaration === null || placed === null) return [];
    return [{ ...placed, id, name: nameOf(declaration), clashes: clashing.has(id) }];
  });
  return things.sort((a, b) => (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? 0) - (b.to ?? 0));
}

/** What stands in a chain of dates that cannot all hold. */
function clashingIds({ findings }: Book): ReadonlySet<string> {
  return new Set(findings.flatMap(({ finding }) => (finding.chain === undefined ? [] : finding.ids)));
}

function nameOf(declaration: Declaration): string {
  const { kind, id, title } = declaration;
  if (kind === "claim" || kind === "testimony") return title ?? saidInWords(declaration);
  return title ?? id;
}

function placeOf(declaration: Declaration): Pick<DatedThing, "lane" | "words" | "from" | "to"> | null {
  switch (declaration.kind) {
    case "event":
      return spanning("Events", declaration.fields.when);
    case "person":
      return living(declaration.fields.born, declaration.fields.died, "born", "died");
    case "group":
    case "place":
      return living(declaration.fields.founded, declaration.fields.ended, "founded", "ended");
    case "document":
      return spanning("Documents", declaration.fields.date);
    case "source": {
      const { delivered, date, published } = declaration.fields;
      return spanning("Sources", delivered ?? date ?? published);
    }
    case "claim":
    case "testimony":
      return spanning("Said", declaration.fields.when);
    case "quantity":
    case "table":
      return spanning("Counted", declaration.fields.when);
    default:
      return null;
  }
}

function spanning(lane: Lane, when: CaseDate | null) {
  if (when === null) return null;
  const { earliest, latest } = edtfBounds(when.edtf);
  return { lane, words: dateWords(when), from: earliest, to: latest };
}

function living(start: CaseDate | null, end: CaseDate | null, began: string, ended: string) {
  if (start === null && end === null) return null;
  const told = [start && `${began} ${dateWords(start)}`, end && `${ended} ${dateWords(end)}`].filter(
    (words) => words !== null,
  );
  return {
    lane: "Lives" as const,
    words: told.join(", "),
    from: start === null ? null : edtfBounds(start.edtf).earliest,
    to: end === null ? null : edtfBounds(end.edtf).latest,
  };
}

import type { Inquiry } from "../../../resolve/inquiry.ts";
import { figureFormat, readingInWords, type SaidFigure, saidFigures } from "../../said-figures.ts";
import type { Book } from "../book.ts";

/** A figure that somebody gives for a quantity, or for another that is declared to stand for it. */
export interface Given {
  /** The quantity that it was said of. */
  readonly of: string;
  readonly figure: SaidFigure & { readonly readings: NonNullable<SaidFigure["readings"]> };
}

/** Every figure that speaks of a quantity: its own first, then those of quantities that one is taken to equal. */
export function given(id: string, { inquiry, statements }: Book): readonly Given[] {
  return [id, ...equalTo(id, inquiry)].flatMap((of) =>
    saidFigures(of, statements.of(of)).flatMap(({ statement, readings }) =>
      readings === null ? [] : [{ of, figure: { statement, readings } }],
    ),
  );
}

/** What binds but sets the quantity against something else. */
export function compared(id: string, { statements }: Book): readonly SaidFigure[] {
  return saidFigures(id, statements.of(id)).filter(({ readings }) => readings === null);
}

/** How a figure is told in a line: the strict reading, and the generous where it is another. */
export function inOneLine({ figure, of }: Given, { inquiry }: Book): string {
  const [strict, generous] = readingInWords(figure.readings, figureFormat(of, inquiry));
  return strict === generous ? strict : `${strict}, generously ${generous}`;
}

/** Quantities that this one is declared to stand for, and those that stand for it. */
function equalTo(id: string, { casebook, scopes }: Inquiry): readonly string[] {
  const stands = [...scopes.rolesOf(id)].filter((other) => other !== id);
  const stood = casebook.byKind.quantity
    .filter((other) => other.fields["stands-for"].some((one) => one.id === id))
    .map((other) => other.id);
  return [...new Set([...stands, ...stood])];
}

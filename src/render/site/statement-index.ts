import { type Expression, partsOf } from "../../casebook/relation.ts";
import { claimsOf } from "../../resolve/disputes.ts";
import type { Inquiry } from "../../resolve/inquiry.ts";
import { plainArithmetic } from "../../resolve/plain-arithmetic.ts";
import type { Statement } from "../../resolve/statement.ts";

/** More than this around a statement are too many to be worked out with. */
const MOST_AROUND = 40;

/** The statements of a casebook by what they speak of, so that no page has to go through all of them. */
export class StatementIndex {
  readonly #byQuantity = new Map<string, Statement[]>();
  /** The numbers of all statements that are tied to one, itself among them. */
  readonly #tied = new Map<number, readonly number[]>();
  readonly #arithmetic = new Map<Statement, string | null>();
  readonly #inquiry: Inquiry;

  constructor(inquiry: Inquiry) {
    const { statements, disputes } = inquiry;
    this.#inquiry = inquiry;
    for (const statement of statements) {
      for (const id of idsOf(statement)) {
        const own = this.#byQuantity.get(id);
        if (own === undefined) this.#byQuantity.set(id, [statement]);
        else own.push(statement);
      }
    }
    for (const { rows } of disputes.system.components) {
      const claims = claimsOf(rows);
      for (const claim of claims) this.#tied.set(claim, claims);
    }
  }

  /** The statements that name a quantity, in the order of the files. */
  of(id: string): readonly Statement[] {
    return this.#byQuantity.get(id) ?? [];
  }

  /** A statement worked out as a person would, with what bears on it; null where nothing settles its quantities. */
  arithmeticOf(statement: Statement): string | null {
    const known = this.#arithmetic.get(statement);
    if (known !== undefined) return known;
    const worked = plainArithmetic(statement, this.#around(statement), this.#inquiry.excerpts);
    this.#arithmetic.set(statement, worked);
    return worked;
  }

  /** The others that bear on a statement: all that are tied to it, or where they are many, those that name the same. */
  #around(statement: Statement): readonly Statement[] {
    const tied = this.#tied.get(statement.claim) ?? [];
    const all =
      tied.length <= MOST_AROUND && tied.length > 0
        ? tied.flatMap((claim) => this.#inquiry.statements[claim] ?? [])
        : [...new Set([...idsOf(statement)].flatMap((id) => this.of(id)))];
    return all.filter((other) => other !== statement);
  }
}

function idsOf({ relation }: Statement): ReadonlySet<string> {
  const parts: readonly Expression[] = relation.sides.flatMap((side) => [...partsOf(side)]);
  return new Set(parts.flatMap((part) => (part.type === "id" ? [part.id] : [])));
}

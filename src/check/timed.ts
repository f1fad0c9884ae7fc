import type { Casebook, Declaration } from "../casebook/casebook.ts";

/**
 * Whether a claim or quantity may take part in chronology: it speaks of time, or puts somebody at a time whose days have
 * an end that something says. Whoever it does so for may be tied to anything that has a date.
 */
export function isTimed(
  declaration: Declaration | undefined,
  casebook: Casebook,
  isSpokenOf: (id: string) => boolean,
): boolean {
  const hasEnds = ({ id }: { readonly id: string | null }) => id !== null && (isSpokenOf(id) || hasDays(id, casebook));
  if (declaration?.kind === "quantity") {
    const { when, where } = declaration.fields;
    return when !== null && where.some(hasEnds);
  }
  if (declaration?.kind !== "claim" && declaration?.kind !== "testimony") return false;
  const { says, when, by } = declaration.fields;
  if (says?.type === "relation" && (says.relation.sort === "date" || says.relation.sort === "duration")) return true;
  const hearers = declaration.kind === "testimony" ? declaration.fields.to : [];
  return when !== null && (by.some(hasEnds) || hearers.some(hasEnds));
}

/** Whether it is declared when somebody or something began or ended. */
function hasDays(id: string, { declarations }: Casebook): boolean {
  const declaration = declarations.get(id);
  switch (declaration?.kind) {
    case "person":
      return declaration.fields.born !== null || declaration.fields.died !== null;
    case "group":
    case "place":
      return declaration.fields.founded !== null || declaration.fields.ended !== null;
    default:
      return false;
  }
}

import { newId } from "../../../casebook/new-id.ts";
import { asQuotation, type Draft, oneLine, written } from "../../../casebook/written-form.ts";
import { neededBy } from "../../../draft/needed.ts";

/** A citation, taken apart: the source, the place in it, and the words. */
export interface Cited {
  readonly source: string;
  readonly locator: string;
  readonly quote: string;
}

/** A claim as somebody is writing it, every value just as it was typed; and what it may need beside it. */
export interface ClaimInHand {
  readonly claim: Draft;
  /** What stands in the claim's field `in`. */
  readonly cited: Cited;
  readonly needs: readonly Draft[];
}

/** The value of a field; empty where there is none. */
export function fieldOf({ fields }: Draft, wanted: string): string {
  return fields.find(([name]) => name === wanted)?.[1] ?? "";
}

/** A declaration with another value in a field, or without the field where the value is empty. */
export function withValue(draft: Draft, wanted: string, value: string): Draft {
  const isEmpty = value.trim() === "";
  const isThere = draft.fields.some(([name]) => name === wanted);
  const fields = isThere
    ? draft.fields.flatMap(([name, old]) =>
        name !== wanted ? [[name, old] as const] : isEmpty ? [] : [[name, value] as const],
      )
    : isEmpty
      ? draft.fields
      : [...draft.fields, [wanted, value] as const];
  return { ...draft, fields };
}

/** Takes the citation of a claim apart. */
export function citedBy(claim: Draft): Cited {
  const parts = /^(?<source>\S+)\s*(?<locator>[^"]*?)\s*(?:"(?<quote>.*)")?$/su.exec(fieldOf(claim, "in"))?.groups;
  return {
    source: parts?.source ?? "",
    locator: parts?.locator ?? "",
    quote: (parts?.quote ?? "").replaceAll('\\"', '"'),
  };
}

/** Puts a citation together. */
function citation({ source, locator, quote }: Cited): string {
  const words = oneLine(quote);
  const quotation = words === "" ? null : asQuotation(words.replaceAll("\\", "/"));
  return [source, oneLine(locator), quotation ?? ""].filter((part) => part !== "").join(" ");
}

/** The quantity that a relation begins with; null where it is said in words. */
export function subjectOf(says: string): string | null {
  return /^(?<id>[a-z][a-z0-9-]*)(?=\s*[=<>])/u.exec(says)?.groups?.id ?? null;
}

/** A claim of another quantity. */
export function ofQuantity(claim: Draft, id: string): Draft {
  const says = fieldOf(claim, "says");
  return subjectOf(says) === null ? claim : withValue(claim, "says", says.replace(/^[a-z][a-z0-9-]*/u, id));
}

/**
 * A claim by somebody: by an id that is known, or by a name, for whom a person is then declared. Whoever was declared so
 * before, under another name, is not any more.
 */
export function by(hand: ClaimInHand, written: string, known: ReadonlySet<string>): ClaimInHand {
  const name = oneLine(written);
  if (name === "" || known.has(name) || hand.needs.some(({ id }) => id === name)) {
    return { ...hand, claim: withValue(hand.claim, "by", name) };
  }
  const needs = hand.needs.filter(({ comment }) => comment !== BY_HAND);
  const same = needs.find(({ kind, title }) => kind === "person" && title === name);
  const id = same?.id ?? newId(name, "person", new Set([...known, ...needs.map((need) => need.id), hand.claim.id]));
  const made: readonly Draft[] =
    same === undefined ? [{ kind: "person", id, title: name, comment: BY_HAND, fields: [] }] : [];
  return { ...hand, claim: withValue(hand.claim, "by", id), needs: [...made, ...needs] };
}

/** Tells a person who was typed in from those that the first reading proposes; it is not written. */
const BY_HAND = "typed";

/** The declarations as a casebook has them: those that the claim needs, and the claim. */
export function textOf({ claim, cited, needs }: ClaimInHand): string {
  const whole = withValue(claim, "in", citation(cited));
  return [...neededBy([whole], needs), whole].map(tidy).map(written).join("\n");
}

function tidy({ comment: _, fields, ...draft }: Draft): Draft {
  return { ...draft, fields: fields.map(([name, value]) => [name, oneLine(value)]) };
}

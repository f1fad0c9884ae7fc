import type { Claim, Testimony } from "../casebook/casebook.ts";

/** What a claim says as its speaker says it: "denies: dead > 500", since what is denied binds to the opposite. */
export function saidInWords({ fields }: Claim | Testimony): string {
  const words = fields.says?.text ?? "";
  return fields.stance?.word === "denies" ? `denies: ${words}` : words;
}

/**
 * What to call a claim by, where it has a page of its own: its title, what it says in words, or the words of its source.
 * A relation is for those who have no words.
 */
export function nameOfClaim(claim: Claim | Testimony): string {
  const { title, fields } = claim;
  if (title !== null) return title;
  const quote = fields.in.find((one) => one.quote !== null)?.quote ?? null;
  return fields.says?.type === "words" || quote === null ? saidInWords(claim) : `“${quote}”`;
}

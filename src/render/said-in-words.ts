import type { Claim, Testimony } from "../casebook/casebook.ts";

/** What a claim says as its speaker says it: "denies: dead > 500", since what is denied binds to the opposite. */
export function saidInWords({ fields }: Claim | Testimony): string {
  const words = fields.says?.text ?? "";
  return fields.stance?.word === "denies" ? `denies: ${words}` : words;
}

import { asQuotation } from "../../casebook/written-form.ts";
import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Quotes the words of the source that are most like those quoted. Which these are stands in the help: no source is needed. */
export const nearestWords: Fix = {
  name: "nearest-words",
  codes: ["quote-not-found"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    const { words } = /^did you mean “(?<words>.+)”\?$/su.exec(told.help ?? "")?.groups ?? {};
    const quotation = words === undefined ? null : asQuotation(words.replace(/\s+/gu, " ").trim());
    if (at === null || quotation === null || !at.words.startsWith('"')) return;
    yield { title: `Quote ${quotation}`, edits: [at.edit(quotation)] };
  },
};

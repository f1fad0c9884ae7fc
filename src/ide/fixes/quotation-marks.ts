import { quoted } from "../../casebook/reading/quotation.ts";
import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Puts a title into quotation marks, and closes a quotation that has no end. */
export const quotationMarks: Fix = {
  name: "quotation-marks",
  codes: ["bad-title", "open-quotation"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    if (told.code === "open-quotation") {
      yield { title: "Close the quotation", edits: [at.edit(`${at.words}"`)] };
      return;
    }
    const title = quoted(at.words.replace(/^"|"$/gu, ""));
    yield { title: `Write ${title}`, edits: [at.edit(title)] };
  },
};

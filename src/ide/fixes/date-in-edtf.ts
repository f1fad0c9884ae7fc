import { meantDate } from "../../casebook/case-date.ts";
import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Writes a date as EDTF has it, where its words leave no doubt which is meant. */
export const dateInEdtf: Fix = {
  name: "date-in-edtf",
  codes: ["bad-date"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    const date = at === null ? undefined : meantDate(at.words);
    if (at !== null && date !== undefined) yield { title: `Write ${date}`, edits: [at.edit(date)] };
  },
};

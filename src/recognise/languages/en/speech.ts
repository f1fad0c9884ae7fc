import type { SpeechTables } from "../../attributions/tables.ts";

/** English verbs and phrases of saying. */
export const speech: SpeechTables = {
  sayings: { said: "asserts" },
};

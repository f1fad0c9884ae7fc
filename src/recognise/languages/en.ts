import type { LanguageDefinition } from "../language.ts";
import { calendar } from "./en/calendar.ts";
import { chronology } from "./en/chronology.ts";
import { names } from "./en/names.ts";
import { numbers } from "./en/numbers.ts";
import { relations } from "./en/relations.ts";
import { sentences } from "./en/sentences.ts";
import { speech } from "./en/speech.ts";

/** English, British and American. */
export const english: LanguageDefinition = {
  code: "en",
  name: "English",
  tables: { ...sentences, ...numbers, ...calendar, ...names, ...speech, ...relations, ...chronology },
};

import { expect, it } from "vitest";
import { calendar } from "./en/calendar.ts";
import { chronology } from "./en/chronology.ts";
import { names } from "./en/names.ts";
import { numbers } from "./en/numbers.ts";
import { relations } from "./en/relations.ts";
import { sentences } from "./en/sentences.ts";
import { speech } from "./en/speech.ts";
import { english } from "./en.ts";

it("has no two tables of one name, of which the second would silently take the place of the first", () => {
  const groups = [sentences, numbers, calendar, names, speech, relations, chronology];
  const all = groups.flatMap((group) => Object.keys(group));
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  expect(Object.keys(english.tables).sort()).toEqual(all.sort());
});

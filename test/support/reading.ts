import { createHash } from "node:crypto";
import { examine, type Reading } from "../../src/examine.ts";
import { readText } from "../../src/read/read-text.ts";
import { compileLanguage } from "../../src/recognise/language.ts";
import { english } from "../../src/recognise/languages/en.ts";

const language = compileLanguage(english);

/** The first reading of an English text that stands in the test. `path` chooses the format. */
export function readingOf(text: string, path = "text.txt", today: number | null = null): Reading {
  const source = { path, text, sha256: createHash("sha256").update(text).digest("hex"), encoding: "utf-8" };
  return examine(readText(source, "en"), language, { today });
}

import { examine, type Reading } from "../examine.ts";
import type { Document } from "../read/document.ts";
import { compileLanguage, type Language } from "../recognise/language.ts";
import { languages } from "../recognise/languages/index.ts";

/** Returns what makes a first reading of a document; null for a language that there are no tables for. */
export function sourceReader(): (document: Document) => Reading | null {
  const compiled = new Map<string, Language>();
  return (document) => {
    const code = document.metadata.language ?? "en";
    const definition = languages.find((language) => language.code === code);
    if (definition === undefined) return null;
    const language = compiled.get(code) ?? compileLanguage(definition);
    compiled.set(code, language);
    return examine(document, language, { today: null });
  };
}

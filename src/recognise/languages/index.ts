import type { LanguageDefinition } from "../language.ts";
import { english } from "./en.ts";

/** The languages that have tables. */
export const languages: readonly LanguageDefinition[] = [english];

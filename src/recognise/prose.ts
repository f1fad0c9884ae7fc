import type { Document } from "../read/document.ts";
import type { Language } from "./language.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";
import type { Tokens } from "./tokens.ts";

/** A document cut into tokens and sentences, once, for every recogniser. */
export interface Prose {
  readonly document: Document;
  /** The running text; spans of mentions index it. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly language: Language;
}

/** Cuts a document's running text. */
export function proseOf(document: Document, language: Language): Prose {
  const text = document.running.text;
  const tokens = tokenise(text, language.vocabulary);
  const sentences = splitSentences(tokens, document.blocks, language.tables);
  const quotations = findQuotations(tokens, document.blocks);
  return { document, text, tokens, sentences, quotations, language };
}

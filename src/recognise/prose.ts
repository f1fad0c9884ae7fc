import type { Document } from "../read/document.ts";
import type { Language } from "./language.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";
import type { Tokens } from "./tokens.ts";

/**
 * A document cut into tokens and sentences, once, for every recogniser. A class, since V8 takes the fields of a literal
 * that it has met once for settled, compiles on that whatever reads them, and has to do it anew with the second document.
 */
export class Prose {
  readonly document: Document;
  /** The running text; spans of mentions index it. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly language: Language;

  constructor(document: Document, language: Language) {
    this.document = document;
    this.text = document.running.text;
    this.tokens = tokenise(this.text, language.vocabulary);
    this.sentences = splitSentences(this.tokens, document.blocks, language.tables);
    this.quotations = findQuotations(this.tokens, document.blocks);
    this.language = language;
  }
}

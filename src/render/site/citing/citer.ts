/** What is cited, in the terms of CSL-JSON (Citation Style Language 1.0.2). */
export interface Reference {
  /** The key of its entry. */
  readonly id: string;
  readonly type: "webpage" | "book" | "manuscript" | "document" | "speech";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  /** EDTF, or what begins like it; null where it is not known. */
  readonly issued: string | null;
  /** What it is part of. */
  readonly container: string | null;
  /** What sort of thing it is, in words. */
  readonly genre: string | null;
  readonly archive: string | null;
  readonly shelfmark: string | null;
  readonly url: string | null;
}

/** Writes references: for a reader, and for two programs that keep them. */
export interface Citer {
  /** As APA has it. */
  inWords(reference: Reference): string;
  bibtex(reference: Reference): string;
  ris(reference: Reference): string;
}

/** What a part of a casebook is, to be shown as. `word` is one of the words that a field takes. */
export type TokenKind =
  | "kind"
  | "id"
  | "title"
  | "field"
  | "reference"
  | "text"
  | "quotation"
  | "number"
  | "date"
  | "hedge"
  | "word"
  | "locator"
  | "operator"
  | "comment"
  | "error";

/** A part of a file that is shown in one way. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

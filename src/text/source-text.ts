/** A source as it was found: the decoded file, untouched, with the hash of its bytes. */
export interface SourceText {
  /** As the user gave it; `-` is standard input. */
  readonly path: string;
  /** The decoded file: markup, entities, CRLF and a byte-order mark included. Every offset given out indexes this. */
  readonly text: string;
  /** Hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The IANA name of the encoding it was decoded from, in lower case. */
  readonly encoding: string;
}

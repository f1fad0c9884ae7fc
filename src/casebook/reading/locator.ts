/** Where in a source: as written, and as numbers where it is written in one of the usual ways. */
export interface Locator {
  readonly text: string;
  /** `¶n`, `p. n`, `f. 12r`, `7.184–187`; anything else is `words`. */
  readonly type: "paragraph" | "page" | "folio" | "section" | "words";
  /** The first and the last of the numbers, as written; equal where there is one, null for words. */
  readonly from: string | null;
  readonly to: string | null;
}

const FORMS = [
  { type: "paragraph", pattern: /^(?:¶¶?|§§?)\s*(?<from>\d+)(?:\s*[-–]\s*(?<to>\d+))?$/u },
  { type: "page", pattern: /^pp?\.?\s*(?<from>[\divxlc]+)(?:\s*[-–]\s*(?<to>[\divxlc]+))?$/u },
  { type: "folio", pattern: /^ff?\.?\s*(?<from>\d+[rv]?)(?:\s*[-–]\s*(?<to>\d*[rv]?))?$/u },
  { type: "section", pattern: /^(?<from>\d+(?:\.\d+)+)(?:\s*[-–]\s*(?<to>\d+(?:\.\d+)*))?$/u },
] as const;

/** Reads a locator; no text is a mistake. */
export function locatorOf(text: string): Locator {
  for (const { type, pattern } of FORMS) {
    const { from, to } = pattern.exec(text)?.groups ?? {};
    if (from !== undefined) return { text, type, from, to: to ?? from };
  }
  return { text, type: "words", from: null, to: null };
}

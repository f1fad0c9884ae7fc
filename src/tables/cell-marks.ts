/** Words without the marks of footnotes around them, and the marks. */
export interface Unmarked {
  readonly words: string;
  readonly marks: readonly string[];
}

/** A mark that follows words: a raised figure, stars and daggers, "[1]", "(a)". */
const after = /\s*(?<mark>\[[^\]\s]{1,4}\]|\(\p{Ll}{1,2}\)|\(\d\)|[*†‡§¶#]{1,4}|[¹²³⁰⁴-⁹]{1,3}|[ᵃ-ᶻ]{1,2})$/u;

/** A letter that follows a figure: "1,234a", "1,234 b)". */
const letter = /(?<=\d)\s?(?<mark>\p{Ll}\)?)$/u;

/** A mark that stands before a figure. */
const before = /^(?<mark>[*†‡§¶]{1,4}|[¹²³⁰⁴-⁹]{1,3})\s*(?=\S)/u;

/** Takes the marks of footnotes off words; a letter only where it follows a figure. */
export function withoutMarks(written: string): Unmarked {
  const marks: string[] = [];
  let words = written.trim();
  for (let found = markIn(words); found !== null; found = markIn(words)) {
    marks.push(found.groups?.mark ?? "");
    words = `${words.slice(0, found.index)}${words.slice(found.index + found[0].length)}`.trim();
  }
  return { words, marks };
}

function markIn(words: string): RegExpExecArray | null {
  const isFigure = /^[\d\s.,'’_\u2009\u202f\u00a0%+\u2212-]*\d[\d\s.,'’_%]*\p{Ll}\)?$/u.test(words);
  const found = after.exec(words) ?? before.exec(words) ?? (isFigure ? letter.exec(words) : null);
  // What is nothing but a mark is a sign of its own.
  return found === null || found[0].length >= words.length ? null : found;
}

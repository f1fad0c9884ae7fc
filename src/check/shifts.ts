import type { Casebook } from "../casebook/casebook.ts";
import type { Span } from "../text/span.ts";
import type { CaseFinding } from "./casebook-rule.ts";

/** One stretch of a file that was edited: all before it stays, and all after it moves. */
interface Edit {
  readonly start: number;
  readonly end: number;
  /** By how much what comes after it has moved. */
  readonly by: number;
}

/** Where what stood in the files of a casebook before an edit stands after it. */
export class Shifts {
  readonly #edits = new Map<string, Edit>();

  constructor(before: Casebook, now: Casebook) {
    for (const [path, { text }] of now.files) {
      const old = before.files.get(path)?.text;
      if (old !== undefined && old !== text) this.#edits.set(path, editBetween(old, text));
    }
  }

  /** The files that were edited. */
  paths(): Iterable<string> {
    return this.#edits.keys();
  }

  /** The new place of some words; null where they were edited. */
  of(path: string, span: Span): Span | null {
    const edit = this.#edits.get(path);
    if (edit === undefined || span.end <= edit.start) return span;
    return span.start < edit.end ? null : { start: span.start + edit.by, end: span.end + edit.by };
  }

  /** A finding with its labels where their words stand now; null where these were edited. */
  finding(finding: CaseFinding): CaseFinding | null {
    if (!finding.labels.some(({ path }) => this.#edits.has(path))) return finding;
    const labels = finding.labels.flatMap((label) => {
      const span = this.of(label.path, label.span);
      return span === null ? [] : [{ ...label, span }];
    });
    return labels.length < finding.labels.length ? null : { ...finding, labels };
  }
}

/** So many letters are compared at once, as long as they are the same. */
const STRETCH = 1024;

/** Whether two texts have the same stretch so far before their ends. */
function endsAlike(old: string, text: string, after: number): boolean {
  return old.endsWith(text.slice(text.length - after - STRETCH, text.length - after), old.length - after);
}

/** The stretch of the old text outside of which two texts are the same. */
function editBetween(old: string, text: string): Edit {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start + STRETCH < most && old.startsWith(text.slice(start, start + STRETCH), start)) start += STRETCH;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let after = 0;
  while (after + STRETCH < most - start && endsAlike(old, text, after)) after += STRETCH;
  while (after < most - start && old.charCodeAt(old.length - 1 - after) === text.charCodeAt(text.length - 1 - after)) {
    after += 1;
  }
  return { start, end: old.length - after, by: text.length - old.length };
}

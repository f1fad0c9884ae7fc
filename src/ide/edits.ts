/** Words of a file to be replaced: `start` to `end` of its text, in UTF-16 code units. */
export interface TextEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with edits made, all of them to the text as it was. Of two that overlap the later one is left out: what is
 * between them is not for both to decide. Paths are not looked at.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i);
  let made = "";
  let at = 0;
  for (const { edit } of inOrder) {
    if (edit.start < at || edit.end < edit.start) continue;
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

/** Edits by the file that they are of. */
export function editsByPath(edits: readonly TextEdit[]): ReadonlyMap<string, readonly TextEdit[]> {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const same = byPath.get(edit.path);
    if (same === undefined) byPath.set(edit.path, [edit]);
    else same.push(edit);
  }
  return byPath;
}

/** The one edit that turns a text of a file into another: what they begin and end with stays. Null where they are equal. */
export function editBetween(path: string, before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let ending = 0;
  while (ending < most - start && before.at(-1 - ending) === after.at(-1 - ending)) ending += 1;
  return { path, start, end: before.length - ending, text: after.slice(start, after.length - ending) };
}

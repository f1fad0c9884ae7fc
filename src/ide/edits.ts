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
  const inOrder = edits.map((edit, i) => ({ edit, i })).sort((a, b) => a.edit.start - b.edit.start || a.i - b.i);
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

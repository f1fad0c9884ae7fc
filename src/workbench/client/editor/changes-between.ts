import { ChangeSet } from "@codemirror/state";
import { diffIndices } from "node-diff3";

/** What turns one text into another, line by line, so that what stands between the changes is not touched. */
export function changesBetween(before: string, after: string): ChangeSet {
  const [old, made] = [linesOf(before), linesOf(after)];
  const starts = startsOf(old);
  const changes = diffIndices(old, made).map(({ buffer1: [from, count], buffer2: [at, more] }) => ({
    from: starts[from] ?? before.length,
    to: starts[from + count] ?? before.length,
    insert: made.slice(at, at + more).join(""),
  }));
  return ChangeSet.of(changes, before.length);
}

/** The lines of a text with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/gu) ?? [];
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

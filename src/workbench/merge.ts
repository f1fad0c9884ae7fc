import { diff3Merge } from "node-diff3";

/** Two edits of one text put together; or where both touch the same lines, what each has there. */
export type Merged =
  | { readonly text: string }
  | { readonly conflicts: readonly { readonly ours: string; readonly theirs: string }[] };

/** Puts two edits of a text together, line by line (Khanna, Kunal & Pierce 2007). `base` is null where it is not known. */
export function merged(ours: string, base: string | null, theirs: string): Merged {
  if (ours === theirs || base === theirs) return { text: ours };
  if (base === null) return { conflicts: [{ ours, theirs }] };
  const parts = diff3Merge(lines(ours), lines(base), lines(theirs), { excludeFalseConflicts: true });
  const conflicts = parts.flatMap(({ conflict }) =>
    conflict === undefined ? [] : [{ ours: conflict.a.join("\n"), theirs: conflict.b.join("\n") }],
  );
  if (conflicts.length > 0) return { conflicts };
  return { text: parts.flatMap(({ ok }) => ok ?? []).join("\n") };
}

function lines(text: string): string[] {
  return text.split("\n");
}

import type { VerdictLabel } from "../diagnostics/diagnostic.ts";

/** How many of a thing, in words that fit the number. The plural is the singular with an s unless given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** How many findings have a verdict, as part of a sentence: "2 fail", "1 needs a fact". */
export function verdictCount(verdict: VerdictLabel, count: number): string {
  const [one, many] = verbs[verdict];
  return counted(count, one, many);
}

const verbs: Readonly<Record<VerdictLabel, readonly [one: string, many: string]>> = {
  fails: ["fails", "fail"],
  strained: ["is strained", "are strained"],
  "not-comparable": ["is not comparable", "are not comparable"],
  "needs-fact": ["needs a fact", "need a fact"],
  holds: ["holds", "hold"],
};

/** Puts parts of a sentence together: "a, b and c". */
export function enumerated(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

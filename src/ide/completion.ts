/** Something that can be written at a place. */
export interface Completion {
  readonly type: "kind" | "field" | "id" | "word" | "locator";
  readonly label: string;
  /** What is written when it is taken. */
  readonly insert: string;
  /** In a few words beside the label: a title, a kind. */
  readonly detail: string;
  /** A sentence or two; empty where the label says it all. */
  readonly documentation: string;
}

/** What can be written in place of the words from `from` to `to`, the likeliest first. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

/** So many are offered; whoever wants another one types a letter more. */
const MOST = 200;

/** Those that a word may be the beginning of, by their labels or by a word of their titles. */
export function matching(word: string, items: Iterable<Completion>): readonly Completion[] {
  const typed = word.toLowerCase();
  const ranked: Completion[][] = [[], [], []];
  for (const item of items) {
    const label = item.label.toLowerCase();
    const rank = label.startsWith(typed) ? 0 : label.includes(typed) ? 1 : isCalled(item, typed) ? 2 : -1;
    if (rank >= 0 && (ranked[rank]?.length ?? MOST) < MOST) ranked[rank]?.push(item);
  }
  return ranked.flat().slice(0, MOST);
}

/** Ids are found by their titles too; what kinds and fields are for is not what they are called. */
function isCalled({ type, detail }: Completion, typed: string): boolean {
  if (type !== "id") return false;
  const name = detail.toLowerCase();
  const at = name.indexOf(typed);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(name[at - 1] ?? ""));
}

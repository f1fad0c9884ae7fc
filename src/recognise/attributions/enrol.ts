import type { Span } from "../../text/span.ts";
import type { AttributionMention, NameEntry } from "../mention.ts";

/** A claimant without a name, who is to stand in the index beside those who have one. */
export interface Unnamed {
  /** Index in the list of attributions. */
  readonly attribution: number;
  readonly type: "person" | "group";
  /** Where the text describes him; the attribution itself may have a pronoun. */
  readonly span: Span;
}

/** The names with the unnamed claimants among them in order of place, and the attributions that point at them. */
export interface Enrolled {
  readonly names: readonly NameEntry[];
  readonly attributions: readonly AttributionMention[];
}

/** Makes entries of unnamed claimants; the same words in the same sense are one entry. */
export function enrol(
  names: readonly NameEntry[],
  attributions: readonly AttributionMention[],
  unnamed: readonly Unnamed[],
): Enrolled {
  const entries = new Map<string, { entry: NameEntry; attributions: number[] }>();
  for (const { attribution, type, span } of unnamed) {
    const mention = attributions[attribution];
    if (mention === undefined) continue;
    const key = `${type} ${mention.claimant.toLowerCase()}`;
    const known = entries.get(key);
    if (known === undefined) {
      const entry: NameEntry = { label: mention.claimant, type, mentions: [span], suggestions: [] };
      entries.set(key, { entry, attributions: [attribution] });
      continue;
    }
    const last = known.entry.mentions.at(-1);
    if (last !== undefined && last.start < span.start)
      known.entry = { ...known.entry, mentions: [...known.entry.mentions, span] };
    known.attributions.push(attribution);
  }
  return renumbered(names, attributions, [...entries.values()]);
}

/** Sorts old and new entries together by first mention, and points every attribution at the new places. */
function renumbered(
  names: readonly NameEntry[],
  attributions: readonly AttributionMention[],
  added: readonly { readonly entry: NameEntry; readonly attributions: readonly number[] }[],
): Enrolled {
  const all = [
    ...names.map((entry, old) => ({ entry, old, claimed: [] as readonly number[] })),
    ...added.map(({ entry, attributions: claimed }) => ({ entry, old: -1, claimed })),
  ];
  all.sort((a, b) => (a.entry.mentions[0]?.start ?? 0) - (b.entry.mentions[0]?.start ?? 0));
  const moved = new Map<number, number>();
  const claims = new Map<number, number>();
  for (const [index, { old, claimed }] of all.entries()) {
    if (old >= 0) moved.set(old, index);
    for (const attribution of claimed) claims.set(attribution, index);
  }
  return {
    names: all.map(({ entry }) => entry),
    attributions: attributions.map((mention, index) => {
      const name = claims.get(index) ?? (mention.name === null ? null : (moved.get(mention.name) ?? null));
      return name === mention.name ? mention : { ...mention, name };
    }),
  };
}

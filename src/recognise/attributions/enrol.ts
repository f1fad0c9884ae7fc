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

/** Somebody unnamed, on the way into the index. */
interface Newcomer {
  readonly label: string;
  readonly type: Unnamed["type"];
  readonly mentions: Span[];
  /** What is attributed to him, as indices. */
  readonly claims: number[];
}

/** Makes entries of unnamed claimants; the same words in the same sense are one entry. */
export function enrol(
  names: readonly NameEntry[],
  attributions: readonly AttributionMention[],
  unnamed: readonly Unnamed[],
): Enrolled {
  const newcomers = new Map<string, Newcomer>();
  for (const { attribution, type, span } of unnamed) {
    const label = attributions[attribution]?.claimant;
    if (label === undefined) continue;
    const key = `${type} ${label.toLowerCase()}`;
    const known = newcomers.get(key);
    if (known === undefined) newcomers.set(key, { label, type, mentions: [span], claims: [attribution] });
    else {
      if ((known.mentions.at(-1)?.start ?? 0) < span.start) known.mentions.push(span);
      known.claims.push(attribution);
    }
  }
  return renumbered(names, attributions, [...newcomers.values()]);
}

/** Sorts old and new entries together by first mention, and points every attribution at the new places. */
function renumbered(
  names: readonly NameEntry[],
  attributions: readonly AttributionMention[],
  newcomers: readonly Newcomer[],
): Enrolled {
  const added = newcomers.map(({ label, type, mentions }): NameEntry => ({ label, type, mentions, suggestions: [] }));
  const entries = [...names, ...added];
  const start = (index: number) => entries[index]?.mentions[0]?.start ?? 0;
  const order = Uint32Array.from(entries.keys()).sort((a, b) => start(a) - start(b));
  const places = new Uint32Array(entries.length);
  order.forEach((index, place) => {
    places[index] = place;
  });
  const claims = new Map<number, number>();
  newcomers.forEach((newcomer, i) => {
    for (const attribution of newcomer.claims) claims.set(attribution, places[names.length + i] ?? 0);
  });
  return {
    names: Array.from(order, (index) => entries[index]).filter((entry) => entry !== undefined),
    attributions: attributions.map((mention, index) => {
      const name = claims.get(index) ?? (mention.name === null ? null : (places[mention.name] ?? null));
      return name === mention.name ? mention : { ...mention, name };
    }),
  };
}

import type { NameEntry } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Sentence } from "../../recognise/sentences.ts";

/** One mention of a person: which one, and the tokens it takes. */
export interface PersonMention {
  /** Index in `Mentions.names`. */
  readonly name: number;
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  /** 1 for a man, 2 for a woman by title or given name; 0 where neither tells. */
  readonly gender: PersonGender;
}

/** 1 for a man, 2 for a woman, 0 where nothing tells. */
export type PersonGender = 0 | 1 | 2;

/** The mentions of persons, sentence by sentence; sentences without one are left out. */
export function personsBySentence(
  prose: Prose,
  names: readonly NameEntry[],
): ReadonlyMap<number, readonly PersonMention[]> {
  const mentions = names
    .flatMap((entry, name) => (entry.type === "person" ? entry.mentions.map((span) => ({ name, span })) : []))
    .sort((a, b) => a.span.start - b.span.start);
  const found = new Map<number, PersonMention[]>();
  let next = 0;
  prose.sentences.forEach((sentence, index) => {
    const limit = endOf(prose, sentence);
    let token = sentence.first;
    for (let mention = mentions[next]; mention !== undefined && mention.span.start < limit; mention = mentions[next]) {
      next += 1;
      while (token < sentence.end && prose.tokens.end(token) <= mention.span.start) token += 1;
      const first = token;
      let end = first;
      while (end < sentence.end && prose.tokens.start(end) < mention.span.end) end += 1;
      const person = { name: mention.name, first, end, gender: genderOf(prose, first, end) };
      const group = found.get(index);
      if (end === first) continue;
      if (group === undefined) found.set(index, [person]);
      else group.push(person);
    }
  });
  return found;
}

function endOf({ tokens }: Prose, { first, end }: Sentence): number {
  return end > first ? tokens.end(end - 1) : tokens.start(first);
}

function genderOf({ tokens, language }: Prose, first: number, end: number): PersonGender {
  const { nameGiven, nameTitles } = language.tables;
  for (let i = first; i < end; i += 1) {
    const gender = nameTitles.longest(tokens, i, end)?.value ?? nameGiven.longest(tokens, i, end)?.value;
    if (gender === "male") return 1;
    if (gender === "female") return 2;
  }
  return 0;
}

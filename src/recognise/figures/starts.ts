import type { Language } from "../language.ts";

/** What can begin with a word, so that most words need not be looked up in any table. */
export const Start = { label: 1, phrase: 2, ordinal: 4, opening: 8, number: 16, factor: 32 } as const;

/** Per word number of the vocabulary: the sum of what can begin with the word (see `Start`). */
export function figureStarts(tables: Language["tables"], words: number): Uint8Array {
  const groups = [
    [Start.label, [tables.numberLabels]],
    [Start.phrase, [tables.zeros, tables.nearlyNone, tables.nearlyAll, tables.quantifiers]],
    [Start.ordinal, [tables.figureOrdinals, tables.everyWords]],
    [Start.opening, [tables.hedgesBefore, tables.figureRangeOpeners, tables.ageCues]],
    [Start.number, [tables.magnitudes, tables.magnitudeOpeners, tables.fewWords, tables.currencies]],
    [Start.factor, [tables.multipliers]],
  ] as const;
  const starts = new Uint8Array(words + 1);
  for (let word = 1; word < starts.length; word += 1) {
    let sum = startOfNumeral(tables, word);
    for (const [start, openers] of groups) if (openers.some((table) => table.startsWith(word))) sum |= start;
    starts[word] = sum;
  }
  return starts;
}

/** A number can begin with "ten" or "a", but not with "hundred" or "and"; an ordinal can begin with "twenty". */
function startOfNumeral(tables: Language["tables"], word: number): number {
  const type = tables.numeralWords.meaningOf(word)?.type;
  if (type === "cardinal") return Start.number | Start.ordinal;
  return type === "article" || type === "fraction" || type === "vulgar" ? Start.number : 0;
}

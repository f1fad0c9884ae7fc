import type { Language } from "../language.ts";

/** Per word number of the vocabulary: 1 where a figure, or a label that is none, can begin with the word. */
export function figureStarts(language: Language): Uint8Array {
  const { tables, vocabulary } = language;
  const openers = [
    tables.hedgesBefore,
    tables.rangeOpeners,
    tables.magnitudes,
    tables.magnitudeOpeners,
    tables.fewWords,
    tables.multipliers,
    tables.zeros,
    tables.nearlyNone,
    tables.nearlyAll,
    tables.quantifiers,
    tables.currencies,
    tables.ageCues,
    tables.numberLabels,
    tables.figureOrdinals,
    tables.everyWords,
  ];
  const starts = new Uint8Array(vocabulary.size + 1);
  for (let word = 1; word < starts.length; word += 1) {
    if (opensNumeral(language, word) || openers.some((table) => table.startsWith(word))) starts[word] = 1;
  }
  return starts;
}

/** Whether a number can begin with a word: with "ten" or "a", but not with "hundred" or "and". */
function opensNumeral({ tables }: Language, word: number): boolean {
  const type = tables.numeralWords.meaningOf(word)?.type;
  return type === "cardinal" || type === "article" || type === "fraction" || type === "vulgar";
}

import type { Language } from "../language.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";

/**
 * What can begin with a word. `date`: a date, or the end of a count that is one. `time`: a single time, of which `named`
 * is a period or a weekday, `day` a day or a month, `year` a season, a feast, a decade or an era.
 */
export const DateStart = { date: 1, time: 2, named: 4, day: 8, year: 16 } as const;

/** The tables whose words may begin each. */
const TABLES = {
  date: ["longUnits", "dateBounds", "rangeOpeners", "dateTails", "eves", "eventNouns", "eventOpeners"],
  time: ["dateHedges", "dateParts", "dateRemainders", "dateWholes", "moments", "shifters", "demonstratives"],
  named: ["periods", "weekdays"],
  day: ["dateOrdinals", "months"],
  year: ["seasons", "feasts", "decades", "centuryNumbers", "eras"],
} as const;

/** Per word number of the vocabulary: the sum of what can begin with the word (see `DateStart`). */
export function dateStarts(tables: Language["tables"], words: number): Uint8Array {
  const starts = new Uint8Array(words + 1);
  const mark = (names: readonly (keyof Language["tables"])[], sum: number) => {
    for (const name of names) {
      for (let word = 1; word < starts.length; word += 1) {
        if (tables[name].startsWith(word)) starts[word] = (starts[word] ?? 0) | sum;
      }
    }
  };
  mark(TABLES.date, DateStart.date);
  mark(TABLES.time, DateStart.date | DateStart.time);
  mark(["dateArticles"], DateStart.time);
  mark(TABLES.named, DateStart.date | DateStart.time | DateStart.named);
  mark(TABLES.day, DateStart.date | DateStart.time | DateStart.day);
  mark(TABLES.year, DateStart.date | DateStart.time | DateStart.year);
  return starts;
}

const DIGITS = DateStart.date | DateStart.time;
/** The mark of "'41" and "'30s". */
const MARK = DateStart.date | DateStart.time | DateStart.year;

/** What can begin with token i. A word with a capital may begin the name of an event, which is a time. */
export function startsAt(tokens: Tokens, i: number, starts: Uint8Array): number {
  const kind = tokens.kind(i);
  if (kind === TokenKind.digits) return DIGITS;
  const word = starts[tokens.word(i)] ?? 0;
  if (kind === TokenKind.word) return tokens.shape(i) === Shape.lower ? word : word | DateStart.time;
  return tokens.touches(i + 1) && tokens.kind(i + 1) === TokenKind.digits ? word | MARK : word;
}

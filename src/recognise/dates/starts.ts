import type { Language } from "../language.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";

/**
 * What can begin with a word. `date`: a date, or the end of a count that is one (`tail`). `time`: a single time, of which
 * `named` is a period or a weekday, `day` a day or a month, `year` a season, a feast, a decade or an era, and `relative`
 * what is counted from elsewhere. The others are named for what they open.
 */
export const DateStart = {
  date: 1,
  time: 2,
  named: 4,
  day: 8,
  year: 16,
  relative: 32,
  hedge: 64,
  part: 128,
  whole: 256,
  range: 512,
  bound: 1024,
  eve: 2048,
  tail: 4096,
} as const;

const TIME = DateStart.date | DateStart.time;

/** The tables whose words may begin each. */
const TABLES = [
  [DateStart.date, ["longUnits", "eventNouns", "eventOpeners"]],
  [DateStart.date | DateStart.range, ["rangeOpeners"]],
  [DateStart.date | DateStart.bound, ["dateBounds"]],
  [DateStart.date | DateStart.eve, ["eves"]],
  [DateStart.date | DateStart.tail, ["dateTails"]],
  [DateStart.time | DateStart.relative, ["dateArticles"]],
  [TIME | DateStart.relative, ["moments", "shifters", "demonstratives"]],
  [TIME | DateStart.hedge, ["dateHedges"]],
  [TIME | DateStart.part, ["dateParts"]],
  [TIME | DateStart.whole, ["dateRemainders", "dateWholes"]],
  [TIME | DateStart.named, ["periods", "weekdays"]],
  [TIME | DateStart.day, ["dateOrdinals", "months"]],
  [TIME | DateStart.year, ["seasons", "feasts", "decades", "centuryNumbers", "eras"]],
] as const;

/** Per word number of the vocabulary: the sum of what can begin with the word (see `DateStart`). */
export function dateStarts(tables: Language["tables"], words: number): Uint16Array {
  const starts = new Uint16Array(words + 1);
  for (const [sum, names] of TABLES) {
    for (const name of names) {
      for (let word = 1; word < starts.length; word += 1) {
        if (tables[name].startsWith(word)) starts[word] = (starts[word] ?? 0) | sum;
      }
    }
  }
  return starts;
}

/** The mark of "'41" and "'30s". */
const MARK = TIME | DateStart.year;

/** What can begin with token i. A word with a capital may begin the name of an event, which is a time. */
export function startsAt(tokens: Tokens, i: number, starts: Uint16Array): number {
  const kind = tokens.kind(i);
  if (kind === TokenKind.digits) return TIME;
  const word = starts[tokens.word(i)] ?? 0;
  if (kind === TokenKind.word) return tokens.shape(i) === Shape.lower ? word : word | DateStart.time;
  return tokens.touches(i + 1) && tokens.kind(i + 1) === TokenKind.digits ? word | MARK : word;
}

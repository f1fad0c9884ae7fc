import type { CalendarTables, Feast, MonthWord } from "../../dates/tables.ts";
import type { Words } from "../../phrase-table.ts";
import { wordList } from "../../word-list.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
/** Also verbs, names of people, or adjectives. */
const SHARED = new Set(["march", "april", "may", "june", "august"]);

function monthWords(): Words<MonthWord> {
  const words: Record<string, MonthWord> = {};
  for (const [i, name] of MONTHS.entries()) {
    const month = i + 1;
    words[name] = SHARED.has(name) ? { month, shared: true } : { month };
    const short = name.slice(0, 3);
    if (short === name) continue;
    words[short] = { month, shared: true };
    words[`${short}.`] = { month, shared: true };
  }
  words.sept = { month: 9, shared: true };
  words["sept."] = { month: 9, shared: true };
  return words;
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth " +
  "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first";

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const SHORT_WEEKDAYS = [["mon"], ["tue", "tues"], ["wed", "weds"], ["thu", "thur", "thurs"], ["fri"], ["sat"], ["sun"]];

const DECADES = "tens twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

const feasts: Words<Feast> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  epiphany: { month: 1, day: 6, common: true },
  "twelfth night": { month: 1, day: 5 },
  candlemas: { month: 2, day: 2, common: true },
  "valentine's day": { month: 2, day: 14 },
  "st patrick's day": { month: 3, day: 17 },
  "lady day": { month: 3, day: 25 },
  "april fools' day": { month: 4, day: 1 },
  "may day": { month: 5, day: 1 },
  "ve day": { month: 5, day: 8 },
  "midsummer day": { month: 6, day: 24 },
  "midsummer's day": { month: 6, day: 24 },
  "st john's day": { month: 6, day: 24 },
  "st john the baptist": { month: 6, day: 24, common: true },
  "st george's day": { month: 4, day: 23 },
  "lammas day": { month: 8, day: 1 },
  "assumption day": { month: 8, day: 15 },
  "st bartholomew's day": { month: 8, day: 24 },
  "st bartholomew's eve": { month: 8, day: 23 },
  "holy cross day": { month: 9, day: 14 },
  "st martin's day": { month: 11, day: 11 },
  "st andrew's day": { month: 11, day: 30 },
  "st nicholas' day": { month: 12, day: 6 },
  "st nicholas's day": { month: 12, day: 6 },
  "st lucy's day": { month: 12, day: 13 },
  "holy innocents' day": { month: 12, day: 28 },
  "ides of march": { month: 3, day: 15 },
  "bastille day": { month: 7, day: 14 },
  michaelmas: { month: 9, day: 29, common: true },
  halloween: { month: 10, day: 31, common: true },
  "all hallows' eve": { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  "all souls' day": { month: 11, day: 2 },
  "armistice day": { month: 11, day: 11 },
  martinmas: { month: 11, day: 11, common: true },
  "christmas eve": { month: 12, day: 24 },
  "christmas day": { month: 12, day: 25 },
  christmas: { month: 12, day: 25, common: true },
  "boxing day": { month: 12, day: 26 },
  "st stephen's day": { month: 12, day: 26 },
  "shrove tuesday": { easter: -47 },
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "maundy thursday": { easter: -3 },
  "good friday": { easter: -2 },
  "holy saturday": { easter: -1 },
  easter: { easter: 0, common: true },
  "easter day": { easter: 0 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
  "ascension day": { easter: 39 },
  "whit sunday": { easter: 49 },
  whitsun: { easter: 49, common: true },
  pentecost: { easter: 49, common: true },
  "whit monday": { easter: 50 },
  "corpus christi": { easter: 60, common: true },
};

/** The English names of the calendar. */
export const calendarNames: Pick<
  CalendarTables,
  | "months"
  | "weekdays"
  | "dateOrdinals"
  | "dateOrdinalEndings"
  | "centuryNumbers"
  | "seasons"
  | "feasts"
  | "decades"
  | "decadeEndings"
  | "longUnits"
  | "eras"
  | "calendarMarks"
> = {
  months: monthWords(),
  weekdays: Object.fromEntries([
    ...WEEKDAYS.map((name, i) => [name, { weekday: i + 1 }] as const),
    ...SHORT_WEEKDAYS.flatMap((names, i) =>
      names.flatMap((name) => [name, `${name}.`].map((form) => [form, { weekday: i + 1, short: true }] as const)),
    ),
  ]),
  dateOrdinals: Object.fromEntries(ORDINALS.split(" ").map((word, i) => [word, i + 1])),
  dateOrdinalEndings: wordList("st, nd, rd, th", true),
  centuryNumbers: { fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
  seasons: { spring: 21, springtime: 21, summer: 22, summertime: 22, autumn: 23, fall: 23, winter: 24, wintertime: 24 },
  feasts,
  decades: Object.fromEntries(DECADES.slice(1).map((word, i) => [word, (i + 2) * 10])),
  decadeEndings: wordList("s, 's", true),
  longUnits: {
    century: 100,
    centuries: 100,
    "cent.": 100,
    "c.": 100,
    millennium: 1000,
    millennia: 1000,
  },
  eras: {
    AD: { before: false, leads: true },
    "A.D.": { before: false, leads: true },
    "anno domini": { before: false, leads: true },
    CE: { before: false },
    "C.E.": { before: false },
    BC: { before: true },
    "B.C.": { before: true },
    BCE: { before: true },
    "B.C.E.": { before: true },
    "before christ": { before: true },
  },
  calendarMarks: {
    OS: "julian",
    "O.S.": "julian",
    "old style": "julian",
    "old calendar": "julian",
    "julian calendar": "julian",
    NS: "gregorian",
    "N.S.": "gregorian",
    "new style": "gregorian",
    "new calendar": "gregorian",
    "gregorian calendar": "gregorian",
  },
};

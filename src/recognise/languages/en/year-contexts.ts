import type { CalendarTables } from "../../dates/tables.ts";
import { wordList } from "../../word-list.ts";

/** What stands beside a year in English, and what beside a number that is none. */
export const yearContexts: Pick<
  CalendarTables,
  | "yearLeads"
  | "yearNouns"
  | "numberNames"
  | "countedWords"
  | "afterYears"
  | "yearVerbs"
  | "amountVerbs"
  | "occasionCues"
  | "reportOpeners"
  | "dateFutures"
  | "lookBacks"
> = {
  yearLeads: {
    ...wordList(
      `in, since, until, till, during, throughout, circa, early, mid, late, year, years, spring, summer, autumn, fall,
      winter, christmas, easter, dated, born, died, anno, established, founded, est, est., copyright, our lord, year of grace, ©, pre, post, back in, of the year`,
      "strong",
    ),
    ...wordList("by, before, after, from, it was, year was, that was, this was", "bound"),
    ...wordList(
      `to, of, for, than, as, like, with, about, around, between, on, against, b., d., fl., r., simply, called, through,
      into, toward, towards, following, unlike, only, even, c., ca., arrested, released, executed, deported, married, baptised, baptized, buried, crowned, ordained,
      elected, appointed, retired, painted, built, completed, printed, enlisted`.replace(/\s+/gu, " "),
      "weak",
    ),
    ...wordList(
      "the, a, an, his, her, their, its, our, my, your, this, that, whose, 's, another, every",
      "attributive",
    ),
  },
  yearNouns: { year: "definite", anno: "bare" },
  numberNames: wordList(
    `no, no., nos, nos., number, numbers, nr, nr., n°, №, #, room, rooms, page, pages, p., pp., pg., folio, fol., f., ff., vol., volume, section,
    sec., chapter, ch., article, art., paragraph, para., par., line, lines, item, table, figure, fig., §, decree, order,
    file, dossier, case, box, convoy, flight, train, channel, model, type, route, highway, road, psalm, verse, lot, suite,
    apartment, flat, house, block, bus, tram, locomotive, barrack, barracks, cell, platform, unit, object, protocol, directive, resolution,
    regiment, division, battalion, squadron, camp, camp no., p.o. box, tel, tel., phone, fax,
    isbn, issn, id, code, pin, serial, version, release, $, £, €, ¥, ₽, us$, usd, eur, gbp, rs, rs., chf, kr, x, ×, m.p.,
    height, hill, point, mark, prisoner, inmate`.replace(/\s+/gu, " "),
    true,
  ),
  countedWords: {
    ...wordList(
      `people, persons, men, women, children, soldiers, prisoners, victims, inmates, officers, workers, peasants, civilians,
      refugees, deputies, members, families, souls, inhabitants, residents, students, patients, employees, delegates,
      troops, dead, wounded, casualties, deaths, killed, strong, others, more, or so, armed, infantry, cavalry, of them,
      of whom, of these, of those, of the, of his, of their`.replace(/\s+/gu, " "),
      "people",
    ),
    ...wordList(
      `cases, instances, places, villages, towns, cities, households, houses, homes, schools, localities, pages, words,
      copies, votes, ships, guns, tanks, aircraft, planes, horses, cattle, sheep, vehicles, lorries, trucks, buildings, metres,
      meters, metre, meter, kilometres, kilometers, km, km., miles, mile, feet, ft, foot, yards, inches, hectares, acres, tons,
      tonnes, kilograms, kilos, kg, kg., grams, pounds, lbs, dollars, roubles, rubles, francs, marks, euros, pounds sterling, yen,
      crowns, pesos, rupees, lire, per cent, percent, %, °, hours, hrs, h, gmt, utc, times, days, weeks, months, years, years ago, minutes,
      seconds, degrees, litres, liters, gallons, watts, volts, calories, square, cubic, million, billion, thousand, hundred, dozen, bn,
      m, km2, cwt, bushels, barrels, boxes, items, items of, documents, letters, books, titles, kcal, mph, hp, cc, ad lib`.replace(
        /\s+/gu,
        " ",
      ),
      "things",
    ),
  },
  afterYears: wordList(
    `was, has, his, its, this, is, as, does, thus, perhaps, always, across, plus, less, unless, besides, sometimes, afterwards,
    towards, upwards, onwards, ours, hers, theirs, yes, us, were, had, and, or, the, to, in, on, at, by, with, when, where, who, he,
    she, it, they, we, i, you, a, an, of, from, until, till, for, but, that, which, because, after, before, since, while, as well, than, then, saw, there, between,
    under, over, against, into, did, would, could, may, might, must, will, shall, should, although, though, if, nor, so, only, also,
    already, alone, still, never, not, onward, edition, until, through, during, amid, amidst, about, again, within, without, both, their, her, my, our, your, whose, near, via`.replace(
      /\s+/gu,
      " ",
    ),
    true,
  ),
  yearVerbs: wordList(
    "was, is, saw, brought, marked, marks, witnessed, proved, became, began, ended, opened, dawned, had, would, will, came, passed, turned, found, remains",
    true,
  ),
  amountVerbs: wordList(
    `rose, rise, risen, rising, fell, fall, fallen, falling, grew, grow, grown, growing, increased, increase, increasing, decreased, decrease,
    declined, dropped, drop, reduced, reduce, cut, raised, climbed, shrank, shrunk, swelled, dwindled, numbered, numbering, totalled, totaled,
    totalling, totaling, reached, reaching, amounted, more, less, fewer, greater, higher, larger, smaller, total, costs, cost, paid, worth, expanded, jumped, jump, doubled, exceeded, exceeding, ranged, ranging, varied, varying, estimated, estimates`.replace(
      /\s+/gu,
      " ",
    ),
    true,
  ),
  occasionCues: {
    ...wordList(
      `delivered, was delivered, given at, speech, lecture, address, sermon, talk, speaking, spoke, spoken, remarks, written, dated, signed, report of,
      minutes of, letter of, testimony, statement of, interview, recorded, diary, memorandum of, dispatch`.replace(
        /\s+/gu,
        " ",
      ),
      "delivered",
    ),
    ...wordList(
      "published, posted, updated, last updated, first published, printed, issued, released, publication date, date",
      "published",
    ),
  },
  reportOpeners: wordList("that, whether", true),
  lookBacks: wordList("which had, who had, that had, where he had, where she had, where they had, having, whose", true),
  dateFutures: wordList(
    "will, shall, due, scheduled, expected, planned, upcoming, tomorrow, 'll, is to, are to, was to, were to, is set to, are set to",
    true,
  ),
};

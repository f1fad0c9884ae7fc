import type { NameTables } from "../../names/tables.ts";
import { wordList } from "../../word-list.ts";
import { nameGiven } from "./given-names.ts";
import { knownEvents, knownGroups, knownPersons } from "./known-names.ts";
import { nameHeads, nameOpenings } from "./name-heads.ts";
import { nameAdjectives, nameEpithets, nameOpeners } from "./name-openers.ts";
import { knownPlaces } from "./places.ts";
import { nameRoles } from "./roles.ts";

/** English names: what they are made of, and what stands around them. */
export const names: NameTables = {
  nameTitles: {
    ...wordList(
      `mr, mr., messrs, sir, lord, king, prince, emperor, tsar, czar, kaiser, duke, count, baron, earl, pope, father, brother,
       don, herr, monsieur, signor, señor, sheikh, sultan, shah, emir, imam, ayatollah, rabbi, cardinal, archbishop,
       bishop, abbot, comrade, maharaja, khan, viscount, marquis`,
      "male" as const,
    ),
    ...wordList(
      `mrs, mrs., ms, ms., miss, lady, dame, queen, princess, empress, tsarina, duchess, countess, baroness, sister,
       mother, madame, mademoiselle, frau, fräulein, señora, señorita, signora, doña`,
      "female" as const,
    ),
    ...wordList(
      `dr, dr., doctor, prof, prof., professor, academician, general, gen, gen., colonel, col, col., captain, capt,
       capt., lieutenant, lt, lt., major, maj, maj., sergeant, sgt, sgt., corporal, cpl, cpl., private, pvt, admiral,
       adm, adm., commodore, marshal, field marshal, generalissimo, commander, commissar, brigadier, major general,
       lieutenant general, lieutenant colonel, lieutenant commander, vice admiral, rear admiral, colonel general,
       brigadier general, air marshal, wing commander, squadron leader, inspector, chief inspector, superintendent,
       detective, constable, officer, sheriff, president, vice president, vice-president, premier, prime minister,
       foreign minister, defence minister, defense minister, interior minister, finance minister, health minister,
       minister, chancellor, vice-admiral, rear-admiral, major-general, lieutenant-general, lieutenant-colonel, vice-chairman, governor-general, ex-president, provost marshal, secretary, general secretary, first secretary, secretary-general, secretary of state,
       foreign secretary, home secretary, secretary general, chairman, chairwoman, chairperson, governor, gov, gov.,
       senator, sen, sen., congressman, congresswoman, representative, rep, rep., deputy, ambassador, mayor,
       councillor, commissioner, judge, justice, chief justice, reverend, rev, rev., saint, st., attorney, director,
       speaker, citizen, people's commissar, envoy, consul, archduke, pasha, mullah, hon, hon., dom, fra, chief,
       attorney general, warden, rector, dean, provost`,
      "either" as const,
    ),
  },
  nameGiven,
  nameTails: wordList(
    `based, era, born, led, style, held, like, bound, wide, built, made, owned, run, type, area, side, only, led, free,
     aged, sized, class, level, day, year, old, time, line, style, mail, bred, town, city, state, plan, trade, week, month`,
    true,
  ),
  nameSuffixes: wordList("jr, jr., sr, sr., II, III, IV, V, VI, VII, VIII, IX, X, XI, XII, XIII, XIV, XV, XVI", true),
  nameJoints: {
    ...wordList(
      `de, del, della, di, dos, das, du, van, von, der, zu, zur, al, el, ibn, bin, bint, abu, ul, ud, af`,
      "particle" as const,
    ),
    ...wordList("da, do, es, ash, den, ter, ten, la, le, ben, y, e, av, ap, bar, mac, und, la", "inner" as const),
    ...wordList("of, for, on", "of" as const),
    ...wordList("and, &", "and" as const),
    ...wordList("the, a, an", "article" as const),
  },
  nameHeads,
  nameSurnames: wordList(
    `hill, hills, hall, house, park, parks, lane, wood, woods, forest, castle, march, church, fields, falls, bay, bridge,
     rivers, street, banks, post, gates, towers, camp, guard, school, war, strike, trust, list, road, plains, press, dean, king, prince, duke, earl, baron, pope, bishop, abbot, judge, count, major, sergeant, marshal, chancellor, khan, shah, warden, constable, provost, chief, deacon, rector, page`,
    true,
  ),
  nameOpenings,
  knownPlaces,
  knownGroups,
  knownEvents,
  knownPersons,
  nameAdjectives,
  nameTimes: wordList(
    `january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday,
     wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays,
     jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, christmas, easter, lent, advent, candlemas, michaelmas,
     whitsun, pentecost, ramadan, passover, hanukkah, epiphany, ascension, good friday, new year, new style, old style,
     gmt, bst, utc, am, pm, bc, ad, ce, bce, midsummer, martinmas, lady day, christmas eve, christmas day, new year's day, new year's eve, eid, yom kippur, easter sunday, easter monday, palm sunday, ash wednesday`,
    true,
  ),
  nameEpithets,
  nameOpeners,
  nameEndings: {
    ...wordList("vist, uist", "surname" as const),
    ...wordList("ist, ists, ism, isms, ites, ised, ized", "adherent" as const),
    ing: "participle",
    ly: "adverb",
    ed: "past",
    s: "plural",
    ...wordList("ian, ians, ean, eans, an, ans, ese, ish, er, ers", "demonym" as const),
  },
  nameLocatives: {
    ...wordList(
      `town|village|city|port|province|district|state|island|county|parish|census|inhabitants|outskirts|streets|suburb of,
       mayor|vicar|bishop|governor|commandant|sheriff|burgesses|citizens|residents|people|capital|region of, hamlet of,
       the town|village|city|island|river|port, bombing|siege|fall|capture|sack|occupation|liberation|bombardment of,
       evacuation|relief|defence|defense|walls|hall|register|assembly|population|university|county|kingdom|duchy of,
       north|south|east|west|northeast|northwest|southeast|southwest of, coast of, miles from, kilometres|km from`,
      5,
    ),
    ...wordList(
      `reached, entered, occupied, left, brought|taken|sent|moved|removed|deported|exiled|banished|transferred|shipped to,
       marched|evacuated|resettled|sailed|travelled|traveled|journeyed|went|came|fled|emigrated|escaped|retreated to,
       withdrew|road|railway|train|voyage to`,
      2,
    ),
    ...wordList("in, inside, outside, near, around, across, throughout, at, off, on the road to", 3),
    ...wordList("across|along|over|crossed|down|up the, banks of the, mouth of the", 4),
    ...wordList("to, from, into, toward, towards, via, between, beyond, held, captured", 1),
  },
  namePersonals: wordList(
    `by, letter|letters|telegram|note|message|answer|reply|order to, wrote|spoke|said|reported|replied|listened to,
     son|daughter|wife|widow|mother|father|brother|sister|friend|colleague|death|murder|arrest|trial|execution of,
     orders|words|works|writings|memoirs|biography|portrait|grave|arrest of, named, called, successor|rival to, against, with`,
    2,
  ),
  nameAffiliations: wordList(
    `member|members|researchers|researcher|leader|leaders|chairman|chairwoman|director|founder|staff|branch|branches of,
     spokesman|spokeswoman|spokesperson|spokesmen for|of, joined, secretary|treasurer|head|activists|delegates of`,
    true,
  ),
  nameRoles,
  namePersonalVerbs: wordList(
    `was born, died, was arrested, was shot, was executed, was killed, married, was married, was appointed, was elected,
     resigned, retired, was educated, emigrated, was buried, was sentenced, was imprisoned, himself, herself, smiled,
     sat, stood, wept, studied, was a, was an, was the son, was the daughter, became a, became an, served as, his, her,
     lived, remembers, remembered, felt, wanted, knew, sighed, grew up, tried to, was wounded, was murdered, spoke`,
    true,
  ),
  nameRelatives: wordList("who, whom", true),
  nameWorks: wordList(
    `book, books, novel, memoir, memoirs, autobiography, biography, pamphlet, essay, article, poem, play, film, movie,
     documentary, opera, symphony, song, painting, study, report, monograph, treatise, thesis, dissertation, album,
     newspaper, magazine, journal, series, manifesto, chapter, volume, story, diary, paper, brochure, tract`,
    true,
  ),
  nameCallings: wordList("called, entitled, titled, named, under the title, with the title, :", true),
  namePossessors: wordList(
    `people, peoples, workers, worker, women, men, children, writers, peasants, soldiers, farmers, miners, lawyers,
     doctors, teachers, railwaymen, veterans, students, sailors, king, queen, mothers, lloyd, st, nurses, citizens, years`,
    true,
  ),
};

import type { NumberTables } from "../../figures/tables.ts";
import { phrases } from "./phrases.ts";

/** English words around a number that decide whether it counts anything. */
export const numberContexts: Pick<
  NumberTables,
  | "figureParticles"
  | "numberLabels"
  | "notAfterNumber"
  | "figureOrdinals"
  | "everyWords"
  | "figureOrdinalEndings"
  | "figureOrdinalOpeners"
  | "notAfterOrdinal"
  | "countingVerbs"
  | "notAfterRate"
  | "compoundUnits"
  | "bareCues"
  | "countNouns"
> = {
  figureParticles: {
    of: "of",
    to: "to",
    and: "and",
    or: "or",
    in: "in",
    "out of": "out-of",
    ...phrases("every", "every | in every | of every | out of every"),
    ...phrases("per", "per | for every | for each"),
    ...phrases("each", "each | / | to the"),
    ...phrases("article", "a | an"),
    times: "times",
    as: "as",
    ...phrases("fold", "fold | -fold"),
    ...phrases("only", "only | just | exactly | precisely | but"),
  },
  numberLabels: {
    ...phrases(
      "strong",
      "no. | nos. | No | number | numbers | \u2116 | # | \u00a7 | \u00a7\u00a7 | article | articles | art. | section | sections | sec. | " +
        "paragraph | paragraphs | para | para. | paras. | clause | clauses | page | pages | p. | pp. | chapter | chapters | " +
        "ch. | ch | chs. | volume | volumes | vol. | vols. | vol | footnote | fn. | fn | note | notes | n. | nn. | verse | " +
        "verses | psalm | figure | figures | fig. | figs. | table | tables | plate | plates | appendix | annex | item | " +
        "items | exhibit | isbn | issn | doi | tel | tel. | telephone | phone | fax | version | folio | fol. | fols. | " +
        "sheet | fond | opis | delo | cd. | cmd. | cmnd. | op. | ed. khr. | l. | ll. | f. | ff. | d. | route | highway | flight | channel | apollo | " +
        "decree | resolution | directive | ordinance | rule | act | title | question | lesson | step | " +
        "scene | canto | sonnet | symphony | opus | line | lines | lot | platform | gate | pier | " +
        "postcode | zip | box | catalogue | catalog | inventory | reference | ref. | ref | file no. | case no. | " +
        "in year | the year | anno | ad | a.d. | bc | b.c. | ce | bce",
    ),
    ...phrases(
      "weak",
      "order | case | file | list | room | rooms | house | flat | apartment | cell | barrack | barracks | block | ward | " +
        "floor | level | grade | class | phase | stage | day | week | month | group | type | category | camp | unit | part | " +
        "book | point | zone | district | sector | school | mine | shaft | factory | plant | company | battery | squadron | " +
        "division | formula | protocol | law | bill | amendment | chart | map | square | hut | gun | tank | boat | car | " +
        "bus | tram | reactor | building | hospital | shop | workshop | prison | bunker | hill | height | kilometre | mile",
    ),
  },
  notAfterNumber: phrases(
    true,
    "o'clock | o\u2019clock | am | pm | a.m. | p.m. | a.m | p.m | a. m. | p. m. | gmt | utc | hrs | in the morning | " +
      "in the afternoon | in the evening | at night | noon | Street | St. | St | Avenue | Ave | Ave. | Road | Rd | Rd. | " +
      "Lane | Boulevard | Blvd | Drive | Place | Square | Terrace | Crescent | Embankment | Quay | Prospekt | Prospect | Rue | rue | Calle | Ulica | Strasse | " +
      "\u00b0N | \u00b0S | \u00b0E | \u00b0W | \u00b0 N | \u00b0 S | \u00b0 E | \u00b0 W | degrees north | degrees south | degrees east | " +
      "degrees west | \u2032 | nil | ibid | AD | BC | CE | BCE | b.c. | a.d.",
  ),
  figureOrdinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  },
  everyWords: { every: true },
  figureOrdinalEndings: phrases(true, "st | nd | rd | th"),
  figureOrdinalOpeners: phrases(
    true,
    "the | a | his | her | its | their | our | my | your | this | that | 's | and | or | , | was | is",
  ),
  notAfterRate: {
    ...phrases(true, "later | after | earlier | before | ago | on | hence | or"),
    ...phrases(false, "on average | on the average | or more | or less | or so"),
  },
  countNouns: phrases(
    true,
    "number | numbers | total | toll | count | figure | sum | strength | tally | balance | majority | crew | garrison",
  ),
  bareCues: phrases(
    true,
    "all but | makes | that makes | making | which is | which was | numbered | numbering | totalled | totalling | totaled | totaling | a total of | including",
  ),
  compoundUnits: {
    strong: null,
    man: "man",
    men: "man",
    woman: "woman",
    person: "person",
    member: "member",
    page: "page",
    seat: "seat",
    bed: "bed",
    gun: "gun",
    ship: "ship",
    vehicle: "vehicle",
    vote: "vote",
    volume: "volume",
    point: "point",
    judge: "judge",
    nation: "nation",
  },
  notAfterOrdinal: phrases(
    true,
    "twice | thrice | time | times | secretary | secretaries | deputy | minister | lieutenant | lieutenants | lady | aid | name | names | " +
      "hand | world | party | parties | person | degree | floor | storey | century | centuries | half | quarter | cousin | " +
      "cousins | class | language | edition | glance | sight | thought | thoughts | place | instance | few | two | three | " +
      "four | five | several | month | months | year | years | day | days | week | weeks | night | hour | hours | decade | " +
      "decades | of | and | or | to | line | rank | rate | hand | step | steps | generation | violin | wave | millennium | " +
      "round | base | foot | estate | reich | republic | international | love | nature | class | grade | power | sea | " +
      "mate | officer | largest | biggest | highest | longest | oldest | most | best | richest | greatest | smallest | busiest",
  ),
  countingVerbs: phrases(
    true,
    "was | were | is | are | had | has | have | been | be | reached | reaches | reaching | reach | exceeded | exceeds | " +
      "numbered | totalled | totaled | totalling | totaling | stood | stands | at | rose | risen | rises | rising | fell | " +
      "fallen | falls | grew | grown | climbed | increased | decreased | dropped | dropping | declined | jumped | soared | " +
      "to | from | by | of | put | estimated | given | as | only | just | even | already | now | alone | amounted | " +
      "came | totals | passed | surpassed | topped | hit | climbing | was put | were put",
  ),
};

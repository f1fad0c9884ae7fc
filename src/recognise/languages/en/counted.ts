import type { NumberTables } from "../../figures/tables.ts";
import { phrases } from "./phrases.ts";

/** English noun phrases after a number: where they end, and what their noun is in the singular. */
export const counted: Pick<
  NumberTables,
  | "countedEnds"
  | "countedDeterminers"
  | "countedPronouns"
  | "countedRest"
  | "plainModifiers"
  | "irregularPlurals"
  | "pluralModifiers"
  | "pluralEndings"
  | "notPluralEndings"
  | "notPlurals"
> = {
  countedEnds: phrases(
    true,
    "about | above | across | after | against | along | although | am | amid | among | an | and | any | are | around | as | " +
      "at | be | became | because | become | been | before | began | behind | being | below | beneath | beside | besides | " +
      "between | beyond | both | brought | but | by | came | can | cannot | come | could | did | do | does | done | down | " +
      "during | each | either | else | ever | every | except | fell | for | fought | found | from | gave | get | go | goes | " +
      "gone | got | grew | had | has | have | he | held | her | here | him | himself | his | how | however | i | if | in | " +
      "including | inside | instead | into | is | it | its | itself | kept | knew | led | left | like | lived | lost | made | " +
      "may | me | met | might | must | my | near | neither | never | no | nor | not | nowhere | of | off | on | once | one | " +
      "onto | opposed | or | ought | our | out | outside | over | paid | per | plus | put | ran | received | refused | " +
      "rose | said | sat | saw | says | sent | set | shall | she | should | signed | since | so | sought | stood | such as | " +
      "supported | than | that | the | their | them | then | there | therefore | these | they | this | those | though | " +
      "through | throughout | till | to | told | took | toward | towards | under | underneath | unless | until | up | upon | " +
      "us | versus | via | voted | was | we | went | were | what | when | where | whereas | whether | which | while | who | " +
      "whom | whose | why | will | with | within | without | won | would | wrote | yet | you | your | apiece | later | ago | " +
      "earlier | hence | respectively | backed | joined | fled | faced | believed | opened | offered | remained | returned | " +
      "learned | taught | showed | bore | carried | displayed | scored | suffered | yielded | covered | involved | concerned | affected | included | contained | a | also | alone | altogether | already | away | again | too | only | just | even | still | now | reportedly | allegedly",
  ),
  countedDeterminers: phrases(
    true,
    "the | these | those | this | that | his | her | its | their | our | my | your | all | all the | all these | such | " +
      "some | what | every | each | a | an",
  ),
  countedPronouns: phrases(true, "them | whom | those | these | which | us | you | it | what"),
  countedRest: { ones: "same", others: "other" },
  plainModifiers: phrases(
    true,
    "more | other | further | additional | such | different | new | total | whole | entire | separate | various | " +
      "remaining | extra | same | consecutive | successive | individual | full | odd | so-called | known | mere | good",
  ),
  irregularPlurals: {
    people: "person",
    peoples: "people",
    persons: "person",
    men: "man",
    women: "woman",
    children: "child",
    schoolchildren: "schoolchild",
    grandchildren: "grandchild",
    brethren: "brother",
    oxen: "ox",
    feet: "foot",
    teeth: "tooth",
    geese: "goose",
    mice: "mouse",
    lice: "louse",
    lives: "life",
    wives: "wife",
    housewives: "housewife",
    knives: "knife",
    wolves: "wolf",
    thieves: "thief",
    loaves: "loaf",
    leaves: "leaf",
    calves: "calf",
    halves: "half",
    shelves: "shelf",
    ties: "tie",
    lies: "lie",
    pies: "pie",
    movies: "movie",
    crises: "crisis",
    theses: "thesis",
    bases: "base",
    axes: "axe",
    analyses: "analysis",
    criteria: "criterion",
    phenomena: "phenomenon",
    data: "datum",
    media: "medium",
    strata: "stratum",
    memoranda: "memorandum",
    buses: "bus",
    gases: "gas",
    viruses: "virus",
    campuses: "campus",
    statuses: "status",
    quizzes: "quiz",
    heroes: "hero",
    potatoes: "potato",
    torpedoes: "torpedo",
    volcanoes: "volcano",
    echoes: "echo",
    vetoes: "veto",
    embargoes: "embargo",
    negroes: "negro",
    corps: "corps",
    barracks: "barracks",
    headquarters: "headquarters",
    aircraft: "aircraft",
    spacecraft: "spacecraft",
    sheep: "sheep",
    deer: "deer",
    fish: "fish",
    cattle: "cattle",
    horse: "horse",
    series: "series",
    species: "species",
    offspring: "offspring",
    personnel: "personnel",
    police: "police",
    staff: "staff",
    infantry: "infantry",
    cavalry: "cavalry",
    crew: "crew",
    dead: "person",
    clergy: "clergy",
    gentry: "gentry",
    others: "other",
    ones: "one",
    refugees: "refugee",
    chinese: "Chinese",
    japanese: "Japanese",
    british: "British",
    french: "French",
    swiss: "Swiss",
    irish: "Irish",
    dutch: "Dutch",
    spanish: "Spanish",
    english: "English",
    danish: "Danish",
    polish: "Polish",
    portuguese: "Portuguese",
    vietnamese: "Vietnamese",
    burmese: "Burmese",
    lebanese: "Lebanese",
    sudanese: "Sudanese",
    chiefs: "chief",
    population: "person",
  },
  pluralModifiers: phrases(
    true,
    "arms | sports | goods | sales | trades | customs | weapons | rights | operations | communications | systems | women | " +
      "men | savings | services | materials | veterans | forces | lives | parts | foods | drugs | narcotics | explosives",
  ),
  pluralEndings: {
    people: "person",
    men: "man",
    women: "woman",
    ies: "y",
    sses: "ss",
    shes: "sh",
    ches: "ch",
    xes: "x",
    zzes: "zz",
    s: "",
  },
  notPluralEndings: phrases(true, "ss | us | is | ous"),
  notPlurals: phrases(
    true,
    "was | has | is | as | his | this | its | us | does | goes | says | always | perhaps | news | politics | physics | " +
      "mathematics | economics | athletics | besides | towards | afterwards | upwards | downwards | sometimes | overseas | " +
      "yes | unless | less | alas | abroad | christmas | thousands | hundreds | millions | dozens | times | per cents | " +
      "women's | men's | specimen | regimen | semen | yemen | omen | amen | turkmen | stamen | acumen | abdomen",
  ),
};

import type { ChronologyTables } from "../../chronology-tables.ts";
import { phrases } from "./phrases.ts";

/** English words that tie dates, lengths of time, ages and lists to one another. */
export const chronology: ChronologyTables = {
  intervalOpeners: phrases(
    true,
    `from | between | ( | : | , | \u2013 | \u2014 | -- | that is | that is to say | i.e. | namely | in all | in
     total | the years | running from | lasting from | which ran from | stretching from | extending from |
     beginning in | all told`,
  ),
  lengthOpeners: phrases(
    true,
    `, | ( | ) | \u2013 | \u2014 | -- | or | i.e. | that is | that is to say | in other words | a period of | a
     span of | a space of | a stretch of | for a period of | a total of | in all | or a total of | which is |
     which was | equal to | making | which makes | which made | a matter of | , for | that is for | that is to say for
     | i.e. for | in other words for | , in the course of | , over the course of | , in the space of | a term of | a
     reign of | a stay of | a rule of | a tenure of`,
  ),
  lengthClosers: phrases(
    true,
    `, | . | ; | : | ) | \u2013 | \u2014 | -- | ? | ! | in all | in total | altogether | all told`,
  ),
  intervalLinks: {
    ...phrases("to", "to | until | till | through | up to"),
    ...phrases("and", "and"),
    ...phrases("dash", "\u2013 | \u2014 | -"),
  },
  intervalStarts: {
    ...phrases("to", "from"),
    ...phrases("and", "between"),
  },
  lastings: phrases(
    true,
    `lasted | lasting | lasted for | existed for | stood for | was open for | was closed for | reigned for |
     ruled for | lasting for | which lasted | that lasted | had lasted | having lasted | went
     on for | continued for | dragged on for | lasted all of | lasted a full | lasted just | lasted only | lasted
     some`,
  ),
  beginnings: phrases(
    true,
    `began | begun | started | opened | broke out | commenced | was begun | was opened | which began | beginning
     | starting | set in`,
  ),
  endings: phrases(
    true,
    `ended | ending | closed | finished | concluded | was lifted | was over | came to an end | ceased | was
     closed | was ended | stopped | broke off`,
  ),
  lengthExclusions: phrases(
    true,
    `once in | every | each | per | to | by | after | of the | of his | of her | of their | of its | of these | of those | of all | the other | than | terms of | stints of | spells of |
     periods of | shifts of | sentences of | term of | sentence of | intervals of | cycles of`,
  ),
  partialLengths: phrases(
    true,
    `the first | the last | the next | the final | the past | the previous | the following | the second | the third |
     the preceding | the remaining | the opening | the closing | first | last | next | final | past | previous |
     following | another | a further | further | an additional | additional | within | some of the | during the`,
  ),
  setLengths: phrases(
    true,
    `sentence | sentences | contract | contracts | term | terms | mandate | mandates | lease | plan | plans | ban
     | moratorium | loan | treaty | agreement | visa | passport | warranty | guarantee | cycle | cycles | period
     of grace | programme | program | old | interval | gap | limit | deadline | imprisonment | intervals`,
  ),
  apiece: phrases(
    true,
    `each | apiece | on average | at a time | per | a head | in turn | every | old | of age | or more | or so`,
  ),
  manners: {
    ...phrases("role", "as"),
    ...phrases("place", "in | at | under | with | on | behind | abroad | there | away"),
    ...phrases("whole", "of"),
  },
  summings: phrases(
    true,
    `that is | that was | this is | this was | that makes | this makes | that made | that is to say | it lasted |
     it had lasted | it went on for | it lasted for | in all | altogether | all in all | all told | the whole lasted |
     that gives | this gives | thus | hence`,
  ),
  clauseBreaks: phrases(
    true,
    `and | but | or | nor | who | whom | whose | which | that | where | when | while | whereas | because |
     although | though | since | after | before | until | unless | if | as if | once | whether | than | however |
     so that | despite | by then | whereupon | during which | he said | said`,
  ),
  timeFrames: phrases(
    true,
    `in the space of | within the space of | in the course of | over the course of | within a period of | in a
     period of | over a period of | within | in just | in only | in barely | in less than | in under | in the
     span of | within a span of`,
  ),
  countings: {
    ...phrases(1, "after | since | following"),
    ...phrases(-1, "before | prior to | ahead of"),
  },
  laters: {
    ...phrases(1, "later | afterwards | afterward | thereafter | later on | to the day later"),
    ...phrases(-1, "earlier | previously | beforehand"),
  },
  anaphoricLaters: {
    ...phrases(1, "after that | after this | to the day after that | to the day after this"),
    ...phrases(-1, "before that | before this"),
  },
  agos: phrases(true, "ago"),
  adjunctOpeners: phrases(
    true,
    "in | by | on | at | with | under | for | near | amid | amidst | during | among | without | as | from | before | after",
  ),
  vitalNouns: { ...phrases("birth", "birth"), ...phrases("death", "death") },
  nows: phrases(true, "today | now | even today | even now | to this day | this year | nowadays | at present"),
  asides: phrases(
    true,
    `, | ( | \u2013 | \u2014 | -- | in | on | at | even | some | just | only | exactly | precisely | already |
     fully | almost | nearly | now | about | barely | by | namely | that is | i.e. | hence | thus | is | was | it
     is | it was | early in | late in | the year | dying`,
  ),
  sequels: phrases(true, ", | and | but | then | ; | ) | \u2013 | \u2014 | was | so | only | until"),
  countLeads: phrases(
    true,
    `in | on | by | just | some | about | only | nearly | almost | barely | exactly | and | but | then | not |
     more than | over | it was | for | a full | around | roughly | approximately | at`,
  ),
  anniversaries: {
    ...phrases(0, "anniversary | anniversaries | birthday"),
    ...phrases(100, "centenary | centennial"),
    ...phrases(200, "bicentenary | bicentennial"),
    ...phrases(300, "tercentenary | tricentennial"),
    ...phrases(400, "quatercentenary"),
    ...phrases(500, "quincentenary"),
    ...phrases(150, "sesquicentennial | sesquicentenary"),
    ...phrases(50, "semicentennial"),
    ...phrases(1000, "millennial anniversary"),
  },
  anniversaryLinks: phrases(true, "of | of the | since | after | of his | of her | of its | of their"),
  anniversaryLeads: phrases(
    true,
    `, | ( | \u2013 | \u2014 | on | at | for | in time for | to mark | marking | marked | was | is | saw | the |
     its | his | her | their | in | with | brought | that is`,
  ),
  keepings: phrases(
    true,
    `celebrated | celebrates | marked | marks | commemorated | commemorates | observed | observes | kept | held | solemnised |
     was celebrating | was marking`,
  ),
  births: phrases(true, "born | was born | were born | was born and raised | came into the world"),
  deaths: phrases(
    true,
    `died | dies | was shot | was executed | was killed | was hanged | was beheaded | was guillotined | was
     assassinated | was murdered | perished | passed away | committed suicide | drowned | killed himself | killed
     herself | shot himself | took his own life | took her own life | was put to death | starved to death | was
     burned at the stake`,
  ),
  birthMarks: phrases(true, "born | born in | born on | b. | b | born c. | *"),
  deathMarks: phrases(true, "died | died in | died on | d. | d | \u2020"),
  subjectPronouns: {
    ...phrases(1, "he"),
    ...phrases(2, "she"),
    ...phrases(0, "it | they | we | i | you"),
  },
  subjectPossessives: phrases(true, "his | her | their | whose | 's | its | my | our"),
  kinNouns: phrases(
    true,
    `father | mother | son | sons | daughter | daughters | brother | brothers | sister | sisters | wife | husband
     | widow | widower | uncle | aunt | cousin | nephew | niece | grandfather | grandmother | grandson |
     granddaughter | grandchildren | grandparents | parents | child | children | stepfather | stepmother |
     stepson | stepdaughter | half-brother | half-sister | father-in-law | mother-in-law | son-in-law |
     brother-in-law | fianc\u00e9e | fianc\u00e9 | twin | twins | siblings | family | ancestor | ancestors |
     descendant | descendants | heir | heirs | namesake | friend | colleague | successor | predecessor | pupil |
     student | biographer | secretary | mentor | teacher | rival | comrade | partner | lover`,
  ),
  originOpeners: phrases(
    true,
    `a | an | the son | the daughter | the eldest | the youngest | the elder | the younger | the only | the first | the
     second | the third | the fourth | the fifth | the sixth | the seventh | the last | one of | eldest | youngest`,
  ),
  periodLeads: phrases(
    true,
    "in | in the | from | from the | at | at the | of the | during | still in the | already in the | thus in the | that is in the",
  ),
  lifelongActs: phrases(
    true,
    `reigned | ruled | governed | lived | served | remained | stayed | worked | taught | held | kept | retained | wrote |
     painted | practised | preached | edited | directed | presided | commanded | was rector | was director | was mayor | was
     bishop | was king | was queen | was professor | was president | was a member`,
  ),
  singularPossessives: phrases(true, "his | her"),
  nameSubordinators: phrases(
    true,
    `of | with | under | by | for | against | to | from | like | unlike | after | before | between | among | at |
     on | about | over | near | without | according to | and | or | including | especially | than | as | since |
     until | via | behind | beside | toward | towards | through | whom | that | which`,
  ),
  nameAppositions: phrases(
    true,
    `, | who | ( | himself | herself | later | then | also | ) | himself, | soon | too | eventually | finally |
     subsequently | reportedly | allegedly | probably | apparently`,
  ),
  relativePronouns: phrases(true, "who | who had been | who has been"),
  relativeOpeners: phrases(true, "which | who | whose | whom"),
  leadOpeners: phrases(
    true,
    `in | on | at | by | from | after | before | during | since | until | till | when | while | as | though | although |
     because | if | once | with | without | under | despite | for | between | within | throughout | over | among | aged |
     then | later | soon | there | here | now | thus | so | again | afterwards | thereafter | meanwhile | instead | however |
     moreover | still | already | only | never | twice | three times | the next | the following | the same | that same |
     that year | that day | that month | that summer | that winter | that spring | that autumn | this time | last year |
     next year | the year | a year | a month | a week | a day | some | about | just | nearly | almost | like | unlike |
     along with | together with | apart from | according to | thanks to | owing to | no sooner | not until | not only |
     born | sent | taken | made | left | known | brought | found | caught | shot | held | set | put | and | but | yet | or`,
  ),
  leadAdverbs: phrases(
    true,
    `then | later | there | here | soon | afterwards | thereafter | now | again | too | also | still | once | meanwhile |
     however | age | year | month | week | day | time | war | spring | summer | autumn | winter | and | but`,
  ),
  verbJoints: phrases(
    true,
    `and | and then | and later | and finally | and eventually | then | , and | , then | and soon | and
     subsequently | and also | and he | and she | he | she | but | before | , | was | had | later | soon`,
  ),
  rulers: phrases(
    true,
    `King | Queen | Emperor | Empress | Tsar | Tsarina | Czar | Kaiser | Sultan | Shah | Caliph | Pope | Prince |
     Princess | Duke | Duchess | Grand Duke | Archduke | Count | Khan | Pharaoh | President | Prime Minister |
     Chancellor | Premier | Governor | Bishop | Archbishop | Patriarch | Metropolitan | Doge | Regent | Viceroy |
     Shogun | Mayor | Governor-General | Secretary | Minister | Chairman | Director | Rector | Dean | Lord`,
  ),
  livingActs: phrases(
    true,
    `joined | enlisted | enrolled | married | remarried | emigrated | graduated | graduated from | fled | fled to
     | escaped | escaped from | travelled to | traveled to | visited | resigned | retired | retired from |
     deserted | surrendered | was arrested | was rearrested | was imprisoned | was jailed | was appointed | was
     elected | was re-elected | was promoted | was released | was sentenced | was expelled from | was expelled |
     was exiled | was deported | was wounded | was captured | was conscripted | was drafted | was dismissed | was
     transferred | was tried | was interrogated | was tortured | was ordained | was demobilised | was demobilized
     | fought | fought in | served | served in | commanded | studied | studied at | worked | worked at | taught |
     taught at | testified | signed | took command of | took part in | lost his seat | won a seat | was sworn in
     | wrote to | wrote from | wrote home | told | swore | confessed | pleaded | complained | petitioned
     | spoke | spoke at | spoke to | addressed | lectured | gave a lecture | gave a speech | gave a talk | gave an interview
     | attended | settled in | sailed for | set sail | set out | arrived in | arrived at | returned to | came home
     | took office | stood for | ran for | presided over | fell ill | gave birth to | became professor |
     became director | became mayor | became minister | became president | became bishop | became chairman | became
     governor | became editor | became a member | became a professor | became a judge | became a minister | became head`,
  ),
  ownWritings: phrases(
    true,
    `last entry | final entry | last letter | final letter | last diary entry | his letter | her letter | letter to his |
     letter to her | last will | his will | her will | his signature | her signature | his testimony | her testimony`,
  ),
  dateLinks: phrases(true, ", | of | dated | on | is of | is dated | was dated | from | bears the date"),
  posthumousWords: phrases(
    true,
    `posthumous | posthumously | after his death | after her death | rehabilitated | rehabilitation | exonerated
     | exonerating | grave | tomb | statue | monument | memorial | buried | reburied | remains | ashes |
     commemorated | commemorating | anniversary | centenary | named after | renamed | biography | biographer |
     biographers | memory | legacy | descendants | namesake | portrait | canonised | canonized | beatified |
     fictional | legend | myth | according to legend | would have | hologram | ghost | manuscript |
     manuscripts | hymn | songs | novel | film | his works | her works | collected works`,
  ),
  ageLinks: phrases(
    true,
    `, | ( | \u2013 | aged | at | at age | at the age of | when he was | when she was | at the early age of | at
     the ripe age of | at the ripe old age of | then | a | the | as a | and | still | only | just | barely |
     already | when | he was | she was | being | of | then aged | in prison | in exile | in office | of a stroke
     | of typhus | of cancer | of a heart attack | of heart failure | of tuberculosis | of pneumonia | at the | ;`,
  ),
  ageAppositions: phrases(true, "aged | age"),
  bareAgeLeads: phrases(
    true,
    "died at | dead at | killed at | executed at | married at | orphaned at | widowed at | lived to",
  ),
  whenClauses: phrases(true, "when | when he | when she"),
  ageVerbs: phrases(true, "was | was only | was just | was not yet | was then | was barely | had been"),
  hourLeads: phrases(
    true,
    `at half past | at about half past | at a quarter past | at a quarter to | at noon | at midnight | at dawn | at dusk |
     at sunset | at sunrise | at nightfall | shortly before noon | shortly after noon | an hour later | within the hour |
     within hours | hours later | a few hours later | some hours later | two hours later | three hours later |
     minutes later | a few minutes later | instantly | almost instantly | on the spot`,
  ),
  outsets: {
    ...phrases(
      "journey",
      "left | set out | set off | departed | sailed | embarked | put to sea | went out | marched off",
    ),
    ...phrases(
      "span",
      `began | opened | was opened | started | broke out | was founded | was established | was set up | was formed |
       was launched | was inaugurated`,
    ),
    ...phrases("custody", "was arrested | was imprisoned | was detained | was jailed | was captured | was interned"),
    ...phrases("office", "was appointed | took office | was elected | became | took over | was sworn in"),
  },
  returns: {
    ...phrases("journey", "came home | came back | returned | arrived | landed | got back | reached | put in"),
    ...phrases(
      "span",
      `ended | closed | was closed | was dissolved | dissolved | was disbanded | disbanded | finished | was abolished |
       abolished | was over | was wound up | was lifted`,
    ),
    ...phrases("custody", "was released | released | was freed | freed | escaped | was exchanged"),
    ...phrases("office", "resigned | retired | was dismissed | dismissed | stepped down | left office | was removed"),
  },
  turnJoints: phrases(true, "and | and then | and finally | and eventually | and was | then"),
  orderings: {
    ...phrases(-1, `before | just before | shortly before | long before | well before | immediately before | prior to`),
    ...phrases(
      1,
      `after | just after | shortly after | soon after | long after | well after | immediately after | following`,
    ),
  },
  thens: phrases(
    true,
    `then | later | afterwards | subsequently | and then | then again | and later | and afterwards | and
     subsequently`,
  ),
  datePrepositions: phrases(
    true,
    `in | on | in the | during | early in | late in | in early | in late | in mid | in about | in around | by the end of |
     at the end of | in the spring of | in the summer of | in the autumn of | in the winter of | in the fall of |
     at the beginning of | at the start of`,
  ),
  topicLinks: phrases(
    true,
    `about | concerning | regarding | describing | described | recalled | remembered | recalling | history of | account of |
     study of | story of | memoir of | of events | of the events | of what | book on | work on | report on | inquiry into |
     investigated | studied | recounted | recounts | depicts | depicted | portrays`,
  ),
  participles: phrases(
    true,
    `founded | formed | established | built | created | written | published | signed | issued | adopted | passed
     | enacted | drafted | drawn up | set up | opened | held | taken | made | printed | compiled | recorded |
     seized | found | discovered | dated | begun | launched | introduced | promulgated | ratified | concluded |
     composed | painted | erected | completed | organised | organized | convened | started | born | killed |
     arrested | elected | appointed | convicted | executed | shot | deported | imprisoned | sentenced | captured
     | lost | left | abandoned | destroyed | bought | sold | given | released | developed | designed | discussed
     | delivered | installed | inaugurated | proclaimed | declared | announced | agreed | negotiated | inherited
     | planned | conducted | carried out | collected | closed | burned | burnt | banned | dissolved | annexed |
     occupied | ceded | acquired | commissioned | produced | reached | fought | entitled | titled | called |
     registered | committed | ending | beginning | starting | amended | revised | abolished | conquered | imposed
     | granted | awarded | said | known`,
  ),
  middleVerbs: phrases(
    true,
    `formed | opened | closed | started | burned | burnt | dissolved | developed | left | fought | sold |
     surrendered | merged`,
  ),
  auxiliaries: phrases(
    true,
    `was | were | is | are | had been | has been | have been | be | been | being | having been | was then | was
     finally | was first | was officially | was formally | was soon | was later | was also | got | he | she |
     they | it | who`,
  ),
  pluperfects: phrases(true, "had | having | had been | 'd | would have | to have | has | have"),
  clauseClosers: phrases(true, ". | ; | ) | ! | ?"),
  sequenceVerbs: {
    ...phrases(
      -1,
      `came before | preceded | took place before | happened before | occurred before | was before | was followed
       by | was earlier than | predated`,
    ),
    ...phrases(
      1,
      `came after | followed | took place after | happened after | occurred after | was after | was preceded by |
       was later than | postdated`,
    ),
  },
  foundings: phrases(
    true,
    `founded | established | formed | set up | created | organised | organized | constituted | instituted |
     founded only | established only | formed only | created only | not founded | first formed | only founded |
     only created | only formed`,
  ),
  bodyActs: phrases(
    true,
    `arrested | executed | expelled | voted | organised | organized | attacked | occupied | deported | condemned
     | convicted | sentenced | declared | ordered | signed | issued | opened | elected | banned | dissolved |
     investigated | interrogated | raided | searched | published | protested | demanded | called | held | sent |
     shot | tried | imprisoned | confiscated | fought | captured | bombed | admitted | hosted | nominated |
     denounced | recruited | dismissed | seized | merged | split | won | lost | appealed | staged | adopted |
     passed`,
  ),
  enumerationOpeners: {
    ...phrases("strong", ": | \u2013 | \u2014 | -- | ( | namely | , namely | viz. | , viz."),
    ...phrases("weak", ","),
  },
  leadContinuations: phrases(
    true,
    `for | of | in | to | from | at | on | against | behind | under | within | were | are | was | is | as follows | below |
     here | above all | alone | especially | respectively | by name | only`,
  ),
  statingVerbs: phrases(
    true,
    `agreed | said | decided | declared | concluded | insisted | demanded | undertook | promised | asked | replied |
     resolved | argued | wrote | recommended | proposed | answered | stated | claimed | complained | reported | advised |
     swore | testified | suggested | voted | promise | agree | undertake | say`,
  ),
  placeContainers: phrases(
    true,
    `England | Scotland | Wales | Ireland | France | Germany | Italy | Spain | Portugal | Austria | Russia | Poland | Greece |
     Turkey | India | China | Japan | Canada | Australia | Mexico | Brazil | Egypt | Ukraine | Belarus | USA | U.S.A. |
     D.C. | DC | Texas | Ohio | Illinois | Georgia | Virginia | Florida | California | Massachusetts | Connecticut |
     Pennsylvania | Maryland | Michigan | Missouri | Kentucky | Tennessee | Alabama | Louisiana | New Jersey | Maine |
     Vermont | New Hampshire | Ontario | Quebec | Norway | Sweden | Denmark | Finland | Belgium | Netherlands | Hungary |
     Romania | Bulgaria | Serbia | Croatia | Switzerland | Argentina | Chile | Peru | Kenya | Nigeria | Ghana`,
  ),
  openLists: phrases(
    true,
    `including | such as | among them | among others | for example | for instance | e.g. | and others | and so on
     | etc | etc. | and more | and the like | and other | or other | and many | not least | notably | especially
     | particularly | in particular | above all | and several | and various | to name | like | mainly | mostly |
     chiefly | first | firstly | second | secondly | third | thirdly | one | another | the other | the others |
     some | both | either | neither | respectively | plus | the latter | the former | others | rest | not |
     also | with | without | as well as | each | only | even | perhaps | possibly | probably | maybe | finally |
     eventually | then | later | alias | aka | called | named | known | himself | herself | namely | yes | no`,
  ),
  definiteArticles: phrases(true, "the | his | her | their | its | our | my | this | that"),
  indefiniteArticles: phrases(true, "a | an"),
  listConjunctions: phrases(true, "and | or | &"),
  clauseSigns: phrases(
    true,
    `is | are | was | were | be | been | being | has | have | had | did | does | do | would | could | should |
     will | can | may | might | must | shall | who | whom | whose | which | that | where | when | while | because
     | although | though | if | since | after | before | until | he | she | it | they | we | i | you | there |
     but | so | said | came | went | became | made | took | fell | led | left | died | killed |
     began | ended`,
  ),
  collectives: phrases(
    true,
    `couple | couples | pair | pairs | twins | brothers | sisters | parents | children | sons | daughters |
     family | families | group | groups | trio | duo | dozen | several | many | few | two | three | four | five |
     six | seven | eight | nine | ten | members | colleagues | friends | half | most | couple's | grandparents |
     siblings | spouses | crew | team | delegation | bodyguards | guards | others`,
  ),
};

import type { SpeechTables } from "../../attributions/tables.ts";
import { wordList } from "../../word-list.ts";
import { claimantNouns } from "./claimants.ts";
import { finiteVerbs } from "./finite-verbs.ts";
import { sayings, speechVerbs } from "./sayings.ts";

/** English ways to give words to somebody. */
export const speech: SpeechTables = {
  ...speechVerbs,
  sayings,
  claimantNouns,
  finiteVerbs,
  viewNouns: wordList(
    `view, opinion, words, estimate, estimation, judgment, judgement, account, reckoning, count, version, eyes, phrase, own words, own account, own estimate, telling, calculation, calculations, list`,
    "asserts",
  ),
  viewPrepositions: wordList("in, by, on", true),
  possessivePronouns: { his: "male", her: "female", their: "several", its: "thing", my: "author", our: "author" },
  ownMarks: { own: true },
  hearings: wordList(
    "i|we read, i|we heard, i|we have read, i|we have heard, i am told, i was told, we are told, we were told, i learned",
    "asserts",
  ),
  asideOpeners: wordList("as", true),
  claimNouns: {
    ...wordList(
      `claim, claims, estimate, estimates, figure, assertion, statement, count, tally, calculation, conclusion, belief,
       contention, argument, prediction, forecast, warning, allegation, accusation, boast, insistence, theory, finding, view`,
      "asserts",
    ),
    ...wordList("admission, concession, confession, acknowledgement, acknowledgment", "concedes"),
    ...wordList("denial", "denies"),
    ...wordList("doubts", "doubts"),
    ...wordList("report, reports, account", "reports"),
  },
  claimNounLinks: { that: "clause", ...wordList("of, was, is, stood at", "figure") },
  speechPronouns: {
    ...wordList("i, we, you, one, me, us, let's, who else", "author"),
    he: "male",
    she: "female",
    ...wordList("they, both, these, those", "several"),
    it: "thing",
    ...wordList("somebody, someone", "unnamed"),
    ...wordList("nobody, no one, everyone, everybody, anyone, anybody, this, that", "author"),
  },
  speechRelatives: wordList("who, which, that, whom", true),
  phraseOpeners: wordList(
    `own, nearly, almost, virtually, practically, about, some of, the, a, an, one, another, some, many, most, several, few, all, both, other, his, her, its, their, my, our, this,
     that, these, those, two, three, four, five, no, every, each, certain, various, numerous, countless, any`,
    true,
  ),
  phraseLinks: wordList("of, for, in, at, from, on, near, by", true),
  agentMarks: wordList("by, from", true),
  phraseConjunctions: wordList("and, or, &", true),
  verbCompanions: {
    ...wordList(
      `has, have, had, did, does, do, also, then, now, still, once, even, only, just, already, soon, again,
       further, himself, herself, itself, themselves, for example, for instance, however, therefore, thus, first, often,
       sometimes, always, today, rightly, wrongly, actually, in fact, in turn, since, long,
       all, both, too, recently, at first, at last, at once, nevertheless, nonetheless, instead, meanwhile, yesterday, will, shall, must`,
      "none",
    ),
    ...wordList(
      "not, never, no, didn't, doesn't, don't, hasn't, haven't, hadn't, won't, nowhere, neither, hardly, can, cannot, can't",
      "negates",
    ),
    ...wordList("would, could, might, may, should", "supposes"),
    ...wordList("later, afterwards, subsequently, eventually, soon, in time, one day", "narrates"),
    ...wordList("is, are, was, were, be, been, being, am, got", "passive"),
  },
  infinitiveMarks: { to: true },
  infinitiveLeads: wordList(
    `went|goes|go|gone on, was|were forced, had|has|have, used, liked, likes, loved, loves, came|comes, continued|continues, was|is quick,
     was|is the first, were the first, was|were compelled, was|were obliged, began, begun, seems|seemed, appears|appeared`,
    true,
  ),
  complementisers: {
    that: "clause",
    ...wordList("how, what, where, why, having, being, to having, to being, to have, to be", "embedded"),
    ...wordList("whether, if, that of, that which", "question"),
  },
  emptyContents: wordList(
    `nothing, so, goodbye, farewell, little, much, no, yes, anything, something, everything, more, otherwise, as much,
     a few words, a word, his name, her name, a prayer, prayers, mass, hello, thanks, grace, it all, less`,
    true,
  ),
  adverbialOpeners: wordList(
    `in, on, at, to, during, after, before, from, under, with, by, through, over, upon, yesterday, today, later, again, also, only, of, about, into, as, for, outside, inside, between, without, among`,
    true,
  ),
  listeners: wordList(
    `reporters, journalists, parliament, me, him, us, them, her, it, you, police, investigators, delegates, viewers, listeners,
     readers, officials, friends, prosecutors, deputies, members, others, colleagues, interrogators, visitors, everyone, lawmakers, workers, soldiers, people, interviewers, parishioners, supporters, audiences, villagers, residents, students`,
    true,
  ),
  clauseContrasts: wordList(
    "but, while, whereas, although, though, yet, however, whilst, even though, and yet, a figure, a number, a claim, a charge, which is, which was, which has, which exaggerates, which suggests, which means, which would",
    true,
  ),
  clauseSubordinators: wordList(
    "although, though, while, whereas, if, when, since, because, as, after, before, once, unless, even though, even if, whilst",
    true,
  ),
  denials: wordList(
    `it is|was not true|right|correct|possible that, it is|was untrue|false|wrong that, it is|was not the case that,
     it is|was wrong to say|claim that, nobody|nothing can|could|would say|claim|prove|show|argue|pretend that,
     nobody|nothing says|said|claims|claimed|proves|proved|shows|showed|argues|argued|believes|believed|suggests that,
     no one can|could|would say|claim|prove|argue|pretend that, no one says|said|claims|claimed|believes|believed that,
     never said|claimed|wrote|stated|asserted|argued|meant that, not said|claimed|written|stated|meant that,
     not say|claim|write|state|mean|prove|follow|believe that`,
    true,
  ),
  conditions: wordList("if, unless, had it not been, were it not", true),
  conditionals: wordList("would, could, might, would've, wouldn't, couldn't", true),
  futures: wordList(
    "will, shall, won't, 'll, going to, is to, are to, about to, expected to, likely to, set to, due to",
    true,
  ),
  figureAnaphors: wordList(
    "it, them, this, that, the figure, the number, the total, the toll, the count, that number, that figure, their number",
    true,
  ),
  additions: wordList("another, further, additional, more, other, the other, the remaining, remaining, others", true),
  vagueSources: wordList(
    `figures, studies, study, research, experts, statistics, data, surveys, scholars, scientists, researchers, estimates,
     polls, analysts, specialists, evidence, sources, numbers, calculations, historians, it is estimated, science, reports`,
    true,
  ),
  vagueQualities: wordList(
    `reliable, recent, many, some, most, several, new, independent, leading, various, numerous, reputable, credible, serious,
     scientific, modern, latest, available, unnamed, anonymous, well-informed, informed, trustworthy, authoritative, respected, different, countless, all, more, other, two, three`,
    true,
  ),
  nounGenders: {
    ...wordList(
      "spokeswoman, woman, wife, widow, mother, sister, daughter, queen, princess, actress, nun, girl, chairwoman, businesswoman, aunt, niece, grandmother, policewoman",
      "female",
    ),
    ...wordList(
      "spokesman, man, husband, widower, father, brother, son, king, prince, actor, monk, boy, chairman, businessman, uncle, nephew, grandfather, priest, policeman, fisherman",
      "male",
    ),
  },
};

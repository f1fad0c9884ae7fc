import type { SpeechTables } from "../../attributions/tables.ts";
import type { Stance } from "../../mention.ts";
import type { Words } from "../../phrase-table.ts";
import { wordList } from "../../word-list.ts";

/** English verbs that take what is said as a clause, with or without "that". */
export const sayings: Words<Stance> = {
  ...wordList(
    `said, says, say, claim, claims, claimed, believe, believes, believed, think, thinks, thought, argue, argues, argued,
     insist, insists, insisted, assert, asserts, asserted, allege, alleges, alleged, 
     state, states, stated, declare, declares, declared, announce, announces, announced, contend, contends, contended, predict, predicts, predicted, warn, warns, warned, estimate, estimates, estimated,
     swear, swears, swore, reckon, reckons, reckoned, affirm, affirms, affirmed, explain, explains, explained, reply, replies, replied, testify,
     testifies, testified, conclude, concludes, concluded, remark, remarks, remarked, recall, recalls, recalled, boast, boasts, boasted,
     suspect, suspects, suspected, fear, feared, proclaim, proclaims, proclaimed, agree, agrees, agreed, opine, opined, joked, complain, complains, complained, vow, vowed, pledged, promised, forecast, forecasts, expects`,
    "asserts",
  ),
  ...wordList("deny, denies, denied", "denies"),
  ...wordList("doubt, doubts, doubted", "doubts"),
  ...wordList(
    "concede, concedes, conceded, acknowledge, acknowledges, acknowledged, confess, confesses, confessed",
    "concedes",
  ),
  ...wordList("report, reports, reported", "asserts"),
};

/** The other English verbs and phrases that give words to somebody. */
export const speechVerbs: Pick<
  SpeechTables,
  | "thatSayings"
  | "showings"
  | "askings"
  | "reckoningBreaks"
  | "tellings"
  | "sayingParticiples"
  | "reckonings"
  | "listings"
  | "puttings"
  | "reckoningLinks"
  | "forecasts"
  | "sourcePhrases"
  | "agentPassives"
  | "bareReports"
  | "dummyReports"
  | "hearsays"
> = {
  thatSayings: {
    ...wordList(
      `found, finds, find, hold, holds, held, maintain, maintains, maintained, add, adds, added, write,
       writes, wrote, has|have|had written, note, notes, noted, observe, observes, observed, point out, points out, pointed out, record, records,
       recorded, stress,
       stresses, stressed, emphasise, emphasises, emphasised, emphasize, emphasizes, emphasized, feel, feels, felt, hear, assume,
       assumes, assumed, calculate, calculates, calculated, determine, determines, determined, hope, hopes, hoped, made clear, makes clear, expect, learn,
       continue, continues, continued, put it, puts it, tweeted, posted, reads, read, ran, cried, shouted, answered, answers, retorted, countered, counters, charged, charges, mentions, mentioned, judged, judges, considers, considered, supposed, supposes, has it, had it, teaches, taught, holds it, speculated, speculates, informed, cautioned, cautions, whispered, murmured, lamented, quipped, objected, objects, protests, protested, began, asserted, declares, specifies, specified`,
      "asserts",
    ),
    ...wordList(
      "reject, rejects, rejected, dispute, disputes, disputed, refute, refutes, refuted, dismiss, dismissed, dismisses, rebut, rebutted",
      "denies",
    ),
    ...wordList("question, questions, questioned", "doubts"),
    ...wordList("admit, admits, admitted, accept, accepts, accepted, grant that, allow, allows, allowed", "concedes"),
    ...wordList(
      "relate, relates, related, recount, recounts, recounted, quote, quotes, quoted, cite, cites, cited, repeat, repeats, repeated, narrates, narrated",
      "reports",
    ),
  },
  showings: wordList(
    `show, shows, showed, has|have|had shown, has|have|had proved, has|have|had established, indicate, indicates, indicated, prove, proves, proved, demonstrate, demonstrates,
     demonstrated, suggest, suggests, suggested, establish, establishes, established, imply, implies, implied, reveal,
     reveals, revealed, confirm, confirms, confirmed, attest, attests, attested, testify to the fact, testifies to the fact`,
    "asserts",
  ),
  askings: wordList("ask, asks, asked, wonder, wonders, wondered, inquired, enquired, replied, spoke, speaks", true),
  reckoningBreaks: wordList(
    "after, before, since, until, during, for, in, on, by, from, with, at, against, to, because, when, while, as",
    true,
  ),
  tellings: {
    ...wordList(
      `told, tells, tell, informed, informs, inform, assured, assures, assure, reminded, reminds, convinced, notified,
       persuaded, warned, advised`,
      "asserts",
    ),
  },
  sayingParticiples: {
    ...wordList(
      `saying, claiming, arguing, insisting, stating, adding, declaring, announcing, writing, noting, asserting, alleging,
       explaining, warning, predicting, estimating, believing, suggesting, pointing out, maintaining, concluding, complaining, promising, stressing`,
      "asserts",
    ),
    ...wordList("denying", "denies"),
    ...wordList("doubting", "doubts"),
    ...wordList("admitting, conceding, acknowledging, confessing", "concedes"),
    ...wordList("reporting, quoting", "reports"),
  },
  reckonings: {
    ...wordList(
      `estimate, estimates, estimated, count, counts, counted, give|gives|gave|cite|cites|cited|quote|quotes|quoted|mention|mentions|mentioned the|a figure|total of,
       give|gives|gave the|a number as, give|gives|gave the|a number of, give, gives, gave, document, documents,
       documented, speak|speaks|spoke of, claim|claims|claimed a figure|total of, arrive|arrives|arrived at, arrive|arrives|arrived at a|the figure|total of, reach|reaches|reached a|the figure|total of,
       come|comes|came up with, calculate, calculates, calculated, record, records, recorded, list, lists, listed, register, registers, registered, tally, tallied, identified, identifies, predict, predicts, predicted,
       forecast, forecasts, project, projects, projected, expect, expects, expected, admits|admitted|acknowledges|acknowledged only, confirm, confirms, confirmed, said, say, says, write|writes|wrote of, talk|talks|talked of, warned|warns of, reckon, reckoned, reckons, project|projects|projected|forecast|forecasts|predict|predicts|predicted|expect|expects|expected a rise|fall|increase|growth|drop|decline to|of`,
      "asserts",
    ),
    ...wordList("report, reports, reported", "asserts"),
    ...wordList("concede, concedes, conceded, acknowledge, acknowledges, acknowledged", "concedes"),
  },
  listings: wordList("show, shows, showed, name, names, list, lists, record, records", "asserts"),
  puttings: wordList(
    `put, puts, putting, estimate, estimates, estimated, reckon, reckons, reckoned, set, sets, calculate, calculates, calculated, place, places, placed, give, gives, gave, assess, assesses, assessed, fix, fixes, fixed`,
    "asserts",
  ),
  reckoningLinks: wordList("at, as, as high|low as, at as high|many|much as, closer|nearer to", true),
  forecasts: wordList(
    `predict, predicts, predicted, predicting, forecast, forecasts, expect, expects, expected, warn, warns, warned, warning, project, projects, projected, prediction, vow, vowed, promised, pledged`,
    true,
  ),
  sourcePhrases: {
    ...wordList(
      `according to, in the words of, in the view of, in the opinion of, in the judgment of, in the judgement of,
       in the estimation of, on the evidence of, by the account of, by the estimate of, on the authority of, in the account of, citing, quoting, based on the estimates of, by the reckoning of, by the admission of`,
      "asserts",
    ),
    ...wordList("as reported by, as recorded by, as cited by, as quoted by, as told by", "reports"),
  },
  agentPassives: {
    ...wordList(
      `is|are|was|were|been|being estimated|put|calculated|counted|recorded|documented|confirmed|announced|suggested|cited|reckoned|declared|registered by`,
      "asserts",
    ),
    ...wordList("estimated|recorded|documented|counted|confirmed|calculated|announced|alleged by", "asserts"),
    ...wordList("is|are|was|were|been|being reported by, reported by", "asserts"),
    ...wordList("is|are|was|were|been|being denied|disputed|rejected|contested by", "denies"),
    ...wordList("is|are|was|were|been|being questioned|doubted by", "doubts"),
    ...wordList("is|are|was|were|been|being admitted|acknowledged|conceded by", "concedes"),
  },
  bareReports: {
    ...wordList(
      `is|are|was|were|been thought|believed|estimated|presumed|assumed|reckoned|feared|calculated to,
       is|are|was|were|been estimated|put|reckoned|calculated at, is|are|was|were variously|commonly|generally|usually|widely|often|officially|conservatively estimated|put at,
       is|are|was|were widely|generally|commonly|often|sometimes|now|still|also thought|believed|estimated|assumed to,
       is|are|was|were estimated as, is|are|was|were expected to, is|are|was|were claimed to`,
      "asserts",
    ),
    ...wordList(
      "is|are|was|were|been said|reported|rumoured|rumored|alleged to, is|are|was|were widely|often|sometimes|also said|reported|rumoured|alleged to",
      "reports",
    ),
  },
  dummyReports: {
    ...wordList(
      `it is|was|has thought|believed|estimated|assumed|argued|calculated|claimed|feared|reckoned|supposed|suggested|held that,
       it is|was widely|generally|often|commonly|sometimes|now|also thought|believed|estimated|assumed|argued|claimed|held that,
       it has been thought|believed|estimated|argued|calculated|claimed|suggested that, it is|was estimated`,
      "asserts",
    ),
    ...wordList(
      `it is|was said|reported|rumoured|rumored|alleged that, it is|was widely|often|sometimes|also said|reported|rumoured|alleged that,
       it has been said|reported|rumoured|alleged that, there are|were reports that, rumour|legend|tradition|rumor has|had it that, there are|were rumours that`,
      "reports",
    ),
  },
  hearsays: {
    ...wordList("reportedly, allegedly, purportedly, it is said, it was said", "reports"),
    ...wordList("supposedly, ostensibly", "ironic"),
  },
};

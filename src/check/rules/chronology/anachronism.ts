import type { DateMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import type { Finding } from "../../finding.ts";
import { dateOf } from "../../lives/vitals.ts";
import type { Passage } from "../../passage.ts";
import type { Rule } from "../../rule.ts";
import { endsWithPhrase, firstPhrase } from "../../ties/gap.ts";
import { instantOf, writtenInstant } from "../../time/instant.ts";
import { plainPassages } from "../../time/plain-passages.ts";
import { consistsOf } from "../../time/wording.ts";

/** The act follows the founding within this many tokens. */
const REACH = 5;

/** What a body is said to have done against the year the same sentence says it was founded. */
export const anachronism: Rule = {
  name: "anachronism",
  finds: "a body that acts before the year in which the same sentence has it founded",
  because:
    "Names of later offices slip into accounts of earlier years. Without a list of institutions only what the text itself says of a founding can be held against it.",
  examples: [
    { text: "The bureau, founded in 1954, arrested the poet in 1938.", verdict: "fails" },
    { text: "The league was founded in 1954 and organised its first strike in 1949.", verdict: "fails" },
    { text: "The bureau, founded in 1954, arrested the poet in 1968.", verdict: "holds" },
    { text: "The museum, founded in 1954, houses letters seized in 1938.", verdict: null },
    { text: "The bureau, founded in 1954, published letters written in 1938.", verdict: null },
  ],
  *check({ prose, passages }) {
    for (const passage of plainPassages(passages)) {
      if (passage.dates.length >= 2) yield* foundings(prose, passage);
    }
  },
};

/** Each founding of a passage that the same subject's act follows. */
function* foundings(prose: Prose, passage: Passage): Iterable<Finding> {
  const { tokens, language } = prose;
  const { auxiliaries, bodyActs, foundings, verbJoints } = language.tables;
  const { first, end } = passage.sentence;
  for (let i = first; i < end; i += 1) {
    if (!foundings.startsWith(tokens.word(i))) continue;
    const verb = foundings.longest(tokens, i, end);
    const founded = verb === null ? null : dateOf(prose, passage, verb.end);
    if (founded === null) continue;
    const apposed = tokens.is(i - 1, ",") && tokens.is(founded.end, ",");
    const aided = endsWithPhrase(auxiliaries, tokens, Math.max(first, i - 2), i) !== null;
    const act = firstPhrase(bodyActs, tokens, founded.end, Math.min(end, founded.end + REACH));
    if (act === null || !(apposed || aided)) continue;
    if (!consistsOf(verbJoints, tokens, founded.end, act.at)) continue;
    const acted = dateOf(prose, passage, act.end);
    if (acted !== null) yield* judged(founded, acted);
  }
}

function* judged(founded: DateMention, acted: DateMention): Iterable<Finding> {
  const [start, then] = [instantOf(founded.date), instantOf(acted.date)];
  if (start === null || then === null) return;
  const [one, two] = [writtenInstant(start), writtenInstant(then)];
  const fails = then.latest < start.earliest;
  yield {
    code: "anachronism",
    verdict: fails ? "fails" : "holds",
    message: fails ? `it acts in ${two}, but was founded only in ${one}` : `founded in ${one}, it acts in ${two}`,
    labels: [
      { span: acted.span, text: "the act" },
      { span: founded.span, text: "the founding" },
    ],
    working: [fails ? `${two} < ${one}` : `${one} ≤ ${two}`],
    notes: [],
    breakEven: null,
  };
}

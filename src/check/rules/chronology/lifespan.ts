import type { Instant } from "../../../reason/elapsed.ts";
import type { NameEntry } from "../../../recognise/mention.ts";
import type { Finding } from "../../finding.ts";
import { type Act, actsIn } from "../../lives/acts.ts";
import type { Life } from "../../lives/lives.ts";
import type { Rule } from "../../rule.ts";
import { writtenInstant } from "../../time/instant.ts";

/** Longer than anybody is known to have lived, in days. */
const LONGEST_LIFE = 123 * 365.2425;
/** So many acts are shown with what holds. */
const SHOWN = 8;

/** What a person is said to have done against the life the text gives that person. */
export const lifespan: Rule = {
  name: "lifespan",
  finds: "an act dated before its author’s birth or after the death, or a death before the birth",
  because:
    "Birth, act and death are in that order whatever else is in dispute. Only acts that a living person does are taken, in sentences about that person: what is published, named or put right after a death is left alone.",
  examples: [
    {
      text: "Anna Petrova (1887–1943) joined the union in 1905. In 1951 she was elected to its board.",
      verdict: "fails",
    },
    { text: "Anna Petrova was born in 1924. She died in 1870.", verdict: "fails" },
    {
      text: "Emil Novak died on 3 May 1944. On 12 June 1946 Novak told the court that he had seen nothing.",
      verdict: "fails",
    },
    { text: "Anna Petrova (1887–1943) joined the union in 1905.", verdict: "holds" },
    {
      text: "Anna Petrova (1887–1943) was rehabilitated in 1956, and a street was named after her in 1967.",
      verdict: null,
    },
    {
      text: "Anna Petrova (1887–1943) left her books to the town; the house was opened in 1950 and visited by the king in 1951.",
      verdict: null,
    },
    { text: "The poet was born in Lyon in 1846. He died in Paris in 1831.", verdict: "fails" },
    { text: "Bartel Roth was killed at Karlby in 1634; in 1637 he took command of the fort.", verdict: "fails" },
    { text: "King Harald, who reigned until his death in 1066, signed the charter in 1071.", verdict: "fails" },
    {
      text: "Emil Novak was born in 1924. The officer had joined the police in 1920. He retired in 1915.",
      verdict: null,
    },
    { text: "Ivan Orlov died in 1943. His son Pavel joined the union in 1950.", verdict: null },
  ],
  *check(evidence) {
    if (evidence.persons.lives.size === 0) return;
    const { persons } = evidence;
    const acts = actsIn(evidence, persons);
    for (const [name, life] of persons.lives) {
      const entry = evidence.names[name] ?? { label: persons.strangers.get(name) ?? "" };
      const broken = wholeLife(entry, life);
      if (broken === null) yield* judged(entry, life, acts.get(name) ?? []);
      else yield broken;
    }
  },
};

type Labelled = Pick<NameEntry, "label">;

/** A death before the birth, or so long after it that one of the dates must be wrong. */
function wholeLife({ label }: Labelled, { birth, death }: Life): Finding | null {
  if (birth === null || death === null) return null;
  const reversed = death.instant.latest < birth.instant.earliest;
  const endless = death.instant.earliest - birth.instant.latest > LONGEST_LIFE;
  if (!reversed && !endless) return null;
  const [born, died] = [writtenInstant(birth.instant), writtenInstant(death.instant)];
  return {
    code: "lifespan",
    verdict: "fails",
    message: reversed
      ? `${label} dies in ${died}, before the birth in ${born}`
      : `the life of ${label} from ${born} to ${died} is longer than any on record`,
    labels: [
      { span: birth.mention.span, text: "the birth" },
      { span: death.mention.span, text: "the death" },
    ],
    working: [`birth ${born}, death ${died}`],
    notes: [],
    breakEven: null,
  };
}

/** One finding for each act outside the life, or one for all of them together where every one lies inside. */
function* judged({ label }: Labelled, life: Life, acts: readonly Act[]): Iterable<Finding> {
  const outside = acts.flatMap((act) => sideOf(life, act) ?? []);
  for (const { act, end, side } of outside) {
    const order = side === "before" ? [act.instant, end.instant] : [end.instant, act.instant];
    yield {
      code: "lifespan",
      verdict: "fails",
      message: `${writtenInstant(act.instant)} is ${side === "before" ? "before the birth" : "after the death"} of ${label}`,
      labels: [
        { span: act.mention.span, text: "the act" },
        { span: end.mention.span, text: side === "before" ? "the birth" : "the death" },
      ],
      working: [order.map(writtenInstant).join(" < ")],
      notes: [],
      breakEven: null,
      help: "is this the same person, and can the words speak of something done by others?",
    };
  }
  if (outside.length === 0 && acts.length > 0) yield allInside(label, life, acts);
}

function allInside(label: string, { birth, death }: Life, acts: readonly Act[]): Finding {
  const vitals = [
    ...(birth === null ? [] : [{ span: birth.mention.span, text: "the birth" }]),
    ...(death === null ? [] : [{ span: death.mention.span, text: "the death" }]),
  ];
  const chain = [birth?.instant ?? null, ...acts.map((act) => act.instant), death?.instant ?? null];
  const instants = chain.filter((instant): instant is Instant => instant !== null);
  return {
    code: "lifespan",
    verdict: "holds",
    message: `what ${label} is said to have done lies within the life`,
    labels: [...acts.slice(0, SHOWN).map((act) => ({ span: act.mention.span, text: "the act" })), ...vitals],
    working: [
      instants
        .sort((a, b) => a.earliest - b.earliest)
        .map(writtenInstant)
        .join(" ≤ "),
    ],
    notes: [],
    breakEven: null,
  };
}

function sideOf({ birth, death }: Life, act: Act) {
  if (birth !== null && isBefore(act.instant, birth.instant)) return { act, end: birth, side: "before" as const };
  if (death !== null && isBefore(death.instant, act.instant)) return { act, end: death, side: "after" as const };
  return null;
}

/** Whether one instant is over before another can begin; a date said to be about is given three of its grain. */
function isBefore(a: Instant, b: Instant): boolean {
  const slack = (instant: Instant) => (instant.approximate ? 3 * 366 : 0);
  return a.latest + slack(a) < b.earliest - slack(b);
}

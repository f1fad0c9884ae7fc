import type { Label } from "../diagnostics/diagnostic.ts";
import type { Clash } from "../resolve/chronology/clashes.ts";
import { EPOCH, type TimeRow, type Topic } from "../resolve/chronology/time-rows.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import type { Statement } from "../resolve/statement.ts";
import { labelsOf, nameOfSpeaker } from "./casebook-labels.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import { dayOf, lengthOf } from "./day-words.ts";
import { listed } from "./words.ts";

/** What a clash is about: the dates of a person above all, then those of a group or a place. */
export function topicOf({ chain }: Clash): Topic {
  const topics = new Set(chain.map(({ origin }) => origin.topic));
  return topics.has("lifespan") ? "lifespan" : topics.has("anachronism") ? "anachronism" : "order";
}

/** The finding for bounds on time that cannot hold together: the lines, and the chain that leads back before itself. */
export function clashFinding(code: string, clash: Clash, says: string, inquiry: Inquiry): CaseFinding {
  const claims = claimsOf(clash, inquiry);
  return {
    code,
    level: clash.reading === "generous" || inquiry.terms.reading !== null ? "fails" : "strained",
    message: says,
    ids: [...new Set([...claims.map(({ declaration }) => declaration.id), ...thingsIn(clash, inquiry)])],
    labels: labelsIn(clash, inquiry),
    working: workingOf(clash, inquiry),
    notes: [],
    help: "which of these lines goes, or is one of the dates another than it seems?",
    chain: clash.chain.map((row) => ({
      later: inquiry.time.nameOf(row.later),
      earlier: inquiry.time.nameOf(row.earlier),
      most: row.most,
      says: row.origin.says,
      claim: row.origin.claim === null ? null : (inquiry.statements[row.origin.claim]?.declaration.id ?? null),
    })),
    breakEven: null,
  };
}

/** Who is caught in a clash: by name, each once; nobody where all of it is declared. */
export function speakersOf(clash: Clash, inquiry: Inquiry): readonly string[] {
  const claims = claimsOf(clash, inquiry);
  const [first] = claims;
  // One who makes all the claims contradicts himself, whoever else makes some of them.
  const single = first?.speakers.find((speaker) => claims.every(({ speakers }) => speakers.includes(speaker)));
  const speakers = single === undefined ? claims.flatMap((claim) => claim.speakers) : [single];
  return [...new Set(speakers)].map((id) => nameOfSpeaker(id, inquiry));
}

/** A point in time in words: "the death of clerk", "the end of trial". */
export function pointName(point: number, { casebook, time }: Inquiry): string {
  const name = time.nameOf(point);
  const { id = "", end } = /^(?<id>[a-z][a-z0-9-]*)\.(?<end>start|end)$/u.exec(name)?.groups ?? {};
  const kind = casebook.declarations.get(id)?.kind;
  if (end === undefined) return name;
  if (kind === "person") return `the ${end === "start" ? "birth" : "death"} of ${id}`;
  const beginning = kind === "group" || kind === "place" ? "founding" : "beginning";
  return `the ${end === "start" ? beginning : "end"} of ${id}`;
}

function claimsOf({ chain }: Clash, { statements }: Inquiry): readonly Statement[] {
  const numbers = new Set(chain.flatMap(({ origin }) => origin.claim ?? []));
  return [...numbers].flatMap((claim) => statements[claim] ?? []);
}

/** The declarations that the points of a clash belong to. */
export function thingsIn({ chain }: Clash, { casebook, time }: Inquiry): readonly string[] {
  const ids = chain.map(({ later }) => time.nameOf(later).replace(/\.(?:start|end)$/u, ""));
  return [...new Set(ids)].filter((id) => casebook.declarations.has(id));
}

/** Each line of the casebook once; and where a claim quotes, the words. */
function labelsIn({ chain }: Clash, inquiry: Inquiry): readonly Label[] {
  const labels = new Map<string, readonly Label[]>();
  for (const { origin } of chain) {
    const { claim, place, says, isLaw } = origin;
    if (isLaw === true) continue;
    const statement = claim === null ? undefined : inquiry.statements[claim];
    const key = `${place.path}:${place.span.start}`;
    if (labels.has(key)) continue;
    labels.set(
      key,
      statement === undefined
        ? [{ path: place.path, span: place.span, text: says }]
        : labelsOf(statement.declaration, statement.declaration.id, inquiry),
    );
  }
  return [...labels.values()].flat();
}

/** A bound a line, with who answers for it, and what they come to. */
function workingOf({ chain }: Clash, inquiry: Inquiry): readonly string[] {
  const isDated = chain[0]?.earlier === EPOCH;
  const lines: string[] = [];
  let total = 0;
  for (const row of chain) {
    total += row.most;
    lines.push(`${sayerOf(row, inquiry)}${row.origin.says}, so ${boundOf(row, isDated ? total : null, inquiry)}`);
  }
  const point = pointName(chain.at(-1)?.earlier ?? EPOCH, inquiry);
  if (!isDated) return [...lines, `so ${point} would be before itself`];
  return [...lines, `which is ${lengthOf(-total)} later than ${point} can be`];
}

function sayerOf({ origin: { claim } }: TimeRow, inquiry: Inquiry): string {
  const statement = claim === null ? undefined : inquiry.statements[claim];
  if (statement === undefined) return "";
  const names = listed(statement.speakers.map((id) => nameOfSpeaker(id, inquiry)));
  return `${names} in ${statement.declaration.id}: `;
}

/** What a bound leads to: a day, where the chain began with one; else how two points lie. */
function boundOf({ later, earlier, most }: TimeRow, reached: number | null, inquiry: Inquiry): string {
  const [first, second] = [pointName(earlier, inquiry), pointName(later, inquiry)];
  if (later === EPOCH) return `${first} is ${dayOf(-most)} or later`;
  if (reached !== null) return `${second} is ${dayOf(reached)} or earlier`;
  if (most === 0) return `${second} is no later than ${first}`;
  if (most < 0) return `${second} is ${most === -1 ? "" : `at least ${lengthOf(-most)} `}before ${first}`;
  return `${second} is at most ${lengthOf(most)} after ${first}`;
}

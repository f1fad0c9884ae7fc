import type { Framed } from "./frame.ts";
import { isNamedItem } from "./named-item.ts";
import { Dated, isParticle, type Scan } from "./scan.ts";

/** What a figure without a noun of its own takes over from the one it is part of, or stands beside. */
export function inherited(scan: Scan, figures: readonly Framed[], previous: readonly Framed[]): readonly Framed[] {
  const done: Framed[] = [];
  for (const figure of figures) {
    const head = isDependent(scan, figure) ? antecedent(scan, figure, done, previous) : null;
    done.push(head === null ? withoutRest(scan, figure) : takeOver(figure, head.figure, head.isPart));
  }
  return done;
}

interface Antecedent {
  readonly figure: Framed;
  /** Whether what happened to those the other counts happened to these too. */
  readonly isPart: boolean;
}

function isDependent(scan: Scan, figure: Framed): boolean {
  const { kind, noun } = figure.draft;
  if (kind !== "count" && kind !== "share") return false;
  return figure.unit === null || noun === null || restOf(scan, figure) !== undefined;
}

function restOf(scan: Scan, { draft }: Framed): "same" | "other" | undefined {
  return draft.noun === null ? undefined : scan.tables.countedRest.get(scan.tokens, draft.noun.head);
}

/** "15 others": of what kind is not said. */
function withoutRest(scan: Scan, figure: Framed): Framed {
  return restOf(scan, figure) === undefined ? figure : { ...figure, unit: null };
}

/** The figure that another points back to: by "of them", by standing in its list, or by leaving out the noun. */
function antecedent(
  scan: Scan,
  figure: Framed,
  done: readonly Framed[],
  previous: readonly Framed[],
): Antecedent | null {
  const { draft, frame } = figure;
  const near = done.slice(-LIST);
  if (frame.whole !== null && isPronoun(scan, frame.whole)) {
    const holds = (other: Framed) => isHead(other) && canHold(other, figure);
    const head = near.findLast(holds) ?? previous.slice(-LIST).findLast(holds);
    return head === undefined ? null : { figure: head, isPart: draft.unit !== null };
  }
  const last = near.findLast(isHead);
  if (last === undefined || draft.kind === "share") return null;
  if (restOf(scan, figure) === "same") return { figure: last, isPart: false };
  if (draft.unit !== null) return null;
  const opener = near.findLast(
    (other) => isHead(other) && canHold(other, figure) && opensList(scan, other.draft.end, draft.first),
  );
  if (opener !== undefined) return { figure: opener, isPart: true };
  return isElliptic(scan, figure, last) ? { figure: last, isPart: true } : null;
}

/** What a figure takes over is sought among so many figures before. */
const LIST = 24;

function isHead({ draft, unit }: Framed): boolean {
  return draft.kind === "count" && unit !== null;
}

/** Whether a part is no larger than what it would be part of. */
function canHold({ draft: whole }: Framed, { draft: part }: Framed): boolean {
  if (part.kind !== "count" || part.low === null) return true;
  return whole.high === null || part.low <= whole.high;
}

function isPronoun(scan: Scan, words: string): boolean {
  const id = scan.language.vocabulary.idOf(words.toLowerCase());
  return id !== 0 && scan.tables.countedPronouns.startsWith(id);
}

/** A list is no longer than this. */
const LONGEST_LIST = 160;

/** Whether a colon between two figures, and nothing that ends the list, makes the second a part of the first. */
function opensList(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  if (to - from > LONGEST_LIST) return false;
  let colon = false;
  for (let at = from; at < to; at += 1) {
    if (tokens.is(at, ":")) colon = true;
    else if (tokens.is(at, ")") || tokens.is(at, "(")) return false;
  }
  return colon;
}

/** Between "1,548 people in Minsk" and "300 in Grodno" stand at most this many tokens. */
const REACH = 10;

/** "arrested 1,548 people in one town and 300 in another": the noun and the verb are said once. */
function isElliptic(scan: Scan, { draft, frame }: Framed, last: Framed): boolean {
  const { tokens, tables } = scan;
  const { first, end } = draft;
  if (frame.outcome !== null || last.draft.noun === null || first - last.draft.end > REACH) return false;
  if (isNamedItem(scan, first, last.draft)) return true;
  if (!tokens.is(first - 1, ",") && !isParticle(scan, first - 1, "and")) return false;
  if (end >= scan.end) return false;
  return tables.whereOpeners.get(tokens, end) !== undefined || scan.dated[end] === Dated.fixed;
}

function takeOver(figure: Framed, head: Framed, isPart: boolean): Framed {
  const { frame, draft } = figure;
  return {
    ...figure,
    unit: draft.noun === null ? (figure.unit ?? head.unit) : head.unit,
    frame: {
      ...frame,
      outcome: frame.outcome ?? (isPart ? head.frame.outcome : null),
      who: frame.who ?? head.frame.who,
      where: frame.where ?? head.frame.where,
      when: frame.when ?? head.frame.when,
    },
  };
}

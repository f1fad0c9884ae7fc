import type { Framed } from "./frame.ts";
import type { Scan } from "./scan.ts";

/** What a figure without a noun of its own takes over from the one it is part of. */
export function inherited(scan: Scan, figures: readonly Framed[], previous: readonly Framed[]): readonly Framed[] {
  const done: Framed[] = [];
  for (const figure of figures) {
    const head = isWithoutNoun(scan, figure) ? antecedent(scan, figure, done, previous) : null;
    done.push(head === null ? figure : takeOver(figure, head.figure, head.isPart));
  }
  return done;
}

interface Antecedent {
  readonly figure: Framed;
  /** Whether the figure lists a part of the other, so that what happened to them happened to these. */
  readonly isPart: boolean;
}

function isWithoutNoun(scan: Scan, { draft, unit }: Framed): boolean {
  if (draft.kind !== "count" && draft.kind !== "share") return false;
  if (unit === null || draft.noun === null) return true;
  const { noun } = draft;
  return noun !== null && scan.tables.countedRest.get(scan.tokens, noun.head) !== undefined;
}

/** The figure that a part points back to: by "of them", or by standing in a list after a colon. */
function antecedent(
  scan: Scan,
  { draft, frame }: Framed,
  done: readonly Framed[],
  previous: readonly Framed[],
): Antecedent | null {
  const isOfThem = frame.whole !== null && isPronoun(scan, frame.whole);
  if (isOfThem) {
    const figure = done.findLast(isHead) ?? previous.findLast(isHead);
    return figure === undefined ? null : { figure, isPart: draft.unit !== null };
  }
  if (draft.kind === "share" || draft.unit !== null) return null;
  const figure = done.findLast((other) => isHead(other) && opensList(scan, other.draft.end, draft.first));
  return figure === undefined ? null : { figure, isPart: true };
}

function isHead({ draft, unit }: Framed): boolean {
  return draft.kind === "count" && unit !== null;
}

function isPronoun(scan: Scan, words: string): boolean {
  const id = scan.language.vocabulary.idOf(words.toLowerCase());
  return id !== 0 && scan.tables.countedPronouns.startsWith(id);
}

/** Whether a colon between two figures, and nothing that ends the list, makes the second a part of the first. */
function opensList(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  let colon = false;
  for (let at = from; at < to; at += 1) {
    if (tokens.is(at, ":")) colon = true;
    else if (tokens.is(at, ")") || tokens.is(at, "(")) return false;
  }
  return colon;
}

function takeOver(figure: Framed, head: Framed, isPart: boolean): Framed {
  const { frame } = figure;
  return {
    ...figure,
    unit: figure.draft.noun === null ? (figure.unit ?? head.unit) : head.unit,
    frame: {
      ...frame,
      outcome: frame.outcome ?? (isPart ? head.frame.outcome : null),
      who: frame.who ?? head.frame.who,
      where: frame.where ?? head.frame.where,
      when: frame.when ?? head.frame.when,
    },
  };
}

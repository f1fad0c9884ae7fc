import type { HedgeKind } from "../../values/figure.ts";
import { skipDeterminers } from "./noun-phrase.ts";
import { endsBefore, type Scan } from "./scan.ts";
import type { HedgeWord } from "./tables.ts";

/** Words before a number that belong to its figure. */
export interface Opening {
  /** The token at which the number is expected. */
  readonly at: number;
  readonly hedge: Hedge | null;
  /** For "between" and "from", the word that joins the two ends. */
  readonly joiner: "and" | "to" | null;
  /** The words make the number an age: "aged". The figure then begins after them. */
  readonly aged: boolean;
}

/** A hedge and where it stands. */
export interface Hedge {
  readonly kind: HedgeKind;
  readonly loose: boolean;
  readonly first: number;
  readonly end: number;
}

/** No more words than these stand one after another before a number: "between about …", "more than some …". */
const MOST = 3;

/** A number at token i with no words before it. */
export function unopened(i: number): Opening {
  return { at: i, hedge: null, joiner: null, aged: false };
}

/** Reads the words at token i that can stand before a number; of two hedges the first counts that is more than "about". */
export function openingAt(scan: Scan, i: number): Opening {
  const { tokens, tables } = scan;
  let opening = unopened(i);
  for (let count = 0; count < MOST && opening.at < scan.end; count += 1) {
    const { at } = opening;
    const joiner = tables.figureRangeOpeners.longest(tokens, at, scan.end);
    const hedge = tables.hedgesBefore.longest(tokens, at, scan.end);
    const aged = opening.hedge === null ? tables.ageCues.longest(tokens, at, scan.end) : null;
    if (aged !== null) opening = { ...opening, at: aged.end, aged: true };
    else if (joiner !== null && opening.joiner === null) {
      if (joiner.value === "to" && isChange(scan, at)) return opening;
      const ages = tables.ageCues.longest(tokens, skipDeterminers(scan, joiner.end), scan.end);
      opening = { ...opening, at: ages?.end ?? joiner.end, joiner: joiner.value, aged: opening.aged || ages !== null };
    } else if (hedge !== null && !isPreposition(scan, at)) opening = withHedge(opening, hedge.value, hedge.end);
    else break;
  }
  return opening;
}

function withHedge(opening: Opening, word: HedgeWord, end: number): Opening {
  const { hedge, at } = opening;
  if (hedge !== null) {
    const kind = hedge.kind === "about" ? word.kind : hedge.kind;
    return { ...opening, at: end, hedge: { ...hedge, kind, end } };
  }
  return { ...opening, at: end, hedge: { kind: word.kind, loose: word.loose === true, first: at, end } };
}

/** Whether the word before shows the hedge to be a preposition: "told us about", "spread over". */
function isPreposition(scan: Scan, at: number): boolean {
  if (scan.tables.hedgesBefore.get(scan.tokens, at) === undefined) return false;
  return endsBefore(scan, scan.tables.notBeforeHedge, at);
}

/** How far around "from" a word of change is looked for. */
const BEFORE = 12;
const AFTER = 14;

/** Whether "from" at this place opens a change ("rose from 3 to 5") and no range. */
export function isChange(scan: Scan, from: number): boolean {
  const { tokens, tables } = scan;
  const limit = Math.min(scan.end, from + AFTER);
  for (let i = Math.max(scan.first, from - BEFORE); i < limit; i += 1) {
    if (tables.changes.startsWith(tokens.word(i)) && tables.changes.longest(tokens, i, limit) !== null) return true;
  }
  return false;
}

/** The hedge after a number that ends at token `end`: "or so", "-odd", "or more"; null where there is none. */
export function hedgeAfter(scan: Scan, end: number): Hedge | null {
  if (end >= scan.end) return null;
  const match = scan.tables.hedgesAfter.longest(scan.tokens, end, scan.end);
  if (match === null) return null;
  return { kind: match.value.kind, loose: false, first: end, end: match.end };
}

import type { DateMention, FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { isOwnDate } from "../time/instant.ts";
import { type Announced, announcedIn } from "./announced.ts";

/** One member of an announced series: "the second civil war", with the date its clause gives it. */
export interface Member {
  readonly ordinal: number;
  readonly figure: FigureMention;
  readonly date: DateMention | null;
}

/** A number of things that the text goes on to take up one by one. */
export interface Series {
  readonly announced: Announced;
  /** Whether the sentence that announces it dates it, so that later members may lie outside. */
  readonly dated: boolean;
  /** In order of their ordinals, each once. */
  readonly members: readonly Member[];
}

/** A series is taken up within this many sentences of its announcement or of its last member. */
const REACH = 40;
/** The date of a member stands within this many tokens of it. */
const DATE_REACH = 14;

/** Words of a noun with its adjectives: "civil war". */
const LONGEST_NOUN = 4;

interface Open {
  readonly announced: Announced;
  readonly dated: boolean;
  readonly members: Map<number, Member>;
  last: number;
}

/** The series of a text, by what it counts: "three civil wars … the first civil war … the second …". */
export function seriesIn({ prose, passages }: Evidence): readonly Series[] {
  const all: Open[] = [];
  const open = new Map<string, Open>();
  for (const passage of passages) {
    if (opensSection(prose, passage)) open.clear();
    for (const figure of passage.figures) {
      const { kind, number } = figure.figure;
      if (kind !== "ordinal" || number.low === null) continue;
      const series = seriesOf(prose, open, figure.end);
      if (series === null || passage.index - series.last > REACH || series.members.has(number.low)) continue;
      series.members.set(number.low, { ordinal: number.low, figure, date: dateNear(passage, figure) });
      series.last = passage.index;
    }
    for (const announced of announcedIn(prose, passage)) {
      const noun = nounOf(prose, announced.figure);
      const series = { announced, dated: passage.dates.some(isOwnDate), members: new Map(), last: passage.index };
      open.set(noun, series);
      all.push(series);
    }
  }
  const taken = all.filter(({ members }) => members.size > 1);
  return taken.map(({ announced, dated, members }) => {
    return { announced, dated, members: [...members.values()].sort((a, b) => a.ordinal - b.ordinal) };
  });
}

function opensSection({ document }: Prose, { sentence }: Passage): boolean {
  return document.blocks[sentence.block]?.kind === "heading";
}

/** The open series that the words after an ordinal name in the singular. */
function seriesOf({ tokens }: Prose, open: ReadonlyMap<string, Open>, from: number): Open | null {
  for (let noun = from; noun < from + LONGEST_NOUN; noun += 1) {
    const series = open.get(tokens.slice(from, noun + 1).toLowerCase());
    if (series !== undefined) return series;
  }
  return null;
}

/** What is counted, with its adjectives: the words before the noun, and the noun in the singular. */
function nounOf({ tokens }: Prose, { counted, end, unit }: FigureMention): string {
  if (counted === null || unit === null) return "";
  let head = end;
  while (tokens.end(head) < counted.end) head += 1;
  return [tokens.slice(end, head), unit].join(" ").trim().toLowerCase();
}

/** The first date of a member's sentence after it, if it is near. */
function dateNear({ dates }: Passage, { end }: FigureMention): DateMention | null {
  const date = dates.find((mention) => mention.first >= end && isOwnDate(mention));
  return date !== undefined && date.first - end <= DATE_REACH ? date : null;
}

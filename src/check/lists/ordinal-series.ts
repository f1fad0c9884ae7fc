import type { DateMention, FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { isOwnDate } from "../time/instant.ts";
import { plainPassages } from "../time/plain-passages.ts";
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
/** So many announcements are kept in mind, so that a text of nothing but numbers takes no longer than another. */
const MOST_OPEN = 64;

interface Open {
  readonly announced: Announced;
  readonly dated: boolean;
  readonly members: Map<number, Member>;
  last: number;
}

/** The series of a text, by what it counts: "three civil wars … the first civil war … the second …". */
export function seriesIn({ prose, passages }: Evidence): readonly Series[] {
  const taken: Open[] = [];
  let open: Open[] = [];
  for (const passage of plainPassages(passages)) {
    if (opensSection(prose, passage)) open = [];
    for (const figure of passage.figures) {
      const { kind, number } = figure.figure;
      if (kind !== "ordinal" || number.low === null) continue;
      open = open.filter(({ last }) => passage.index - last <= REACH);
      const series = open.findLast(({ announced }) => isOneOf(prose, announced, figure));
      if (series === undefined || series.members.has(number.low)) continue;
      series.members.set(number.low, { ordinal: number.low, figure, date: dateNear(passage, figure) });
      series.last = passage.index;
      if (series.members.size === 2) taken.push(series);
    }
    for (const announced of announcedIn(prose, passage)) {
      open.push({ announced, dated: passage.dates.some(isOwnDate), members: new Map(), last: passage.index });
    }
    if (open.length > MOST_OPEN) open = open.slice(-MOST_OPEN / 2);
  }
  return taken.map(({ announced, dated, members }) => {
    return { announced, dated, members: [...members.values()].sort((a, b) => a.ordinal - b.ordinal) };
  });
}

function opensSection({ document }: Prose, { sentence }: Passage): boolean {
  return document.blocks[sentence.block]?.kind === "heading";
}

/** Whether the words after an ordinal name one of the things announced: the same adjectives, the noun in the singular. */
function isOneOf({ tokens }: Prose, { figure: { end, counted, unit } }: Announced, ordinal: FigureMention): boolean {
  if (counted === null || unit === null) return false;
  let noun = ordinal.end;
  for (let i = end; tokens.end(i) < counted.end; i += 1) {
    if (tokens.at(i).toLowerCase() !== tokens.at(noun).toLowerCase()) return false;
    noun += 1;
  }
  return tokens.at(noun).toLowerCase() === unit.toLowerCase();
}

/** The first date of a member's sentence after it, if it is near. */
function dateNear({ dates }: Passage, { end }: FigureMention): DateMention | null {
  const date = dates.find((mention) => mention.first >= end && isOwnDate(mention));
  return date !== undefined && date.first - end <= DATE_REACH ? date : null;
}

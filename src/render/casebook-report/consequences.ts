import { nameOfSpeaker } from "../../check/casebook-labels.ts";
import { printable } from "../../diagnostics/printable.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import type { Inquiry } from "../../resolve/inquiry.ts";
import { remaindersIn } from "../../resolve/remainders.ts";
import { type Consequence, whatFollows, whatFollowsForSums } from "../../resolve/what-follows.ts";
import type { ExportOptions } from "../exporter.ts";
import { printOptions } from "../printed-findings.ts";
import { groundsInWords, rangeInWords } from "./range.ts";

/** What follows for every quantity of which something is said, and for every difference of some; a few lines each. */
export function* consequencesList(inquiry: Inquiry, options: ExportOptions): Iterable<string> {
  const { paint, width } = printOptions(options);
  let begun = false;
  for (const { name, id, found } of consequences(inquiry)) {
    if (found.type === "nothing") continue;
    if (!begun) yield `\n${paint("strong", "What follows")}\n`;
    begun = true;
    yield `  ${printable(name)}\n`;
    for (const line of consequenceLines(found, id, inquiry)) {
      yield* wrap(line, width - 4).map((words) => `    ${printable(words)}\n`);
    }
  }
}

/** By the name of what they are about, with the id of a quantity whose unit it has. */
function* consequences(inquiry: Inquiry): Generator<{ name: string; id: string; found: Consequence }> {
  const follows = whatFollows(inquiry);
  for (const { id } of inquiry.casebook.byKind.quantity) yield { name: id, id, found: follows(id) };
  const followsForSums = whatFollowsForSums(inquiry);
  for (const { says, ids, terms } of remaindersIn(inquiry)) {
    yield { name: says, id: ids[0] ?? says, found: followsForSums(terms) };
  }
}

/** The range of a quantity with what it rests on; a line for each speaker where they cannot all be right. */
export function consequenceLines(consequence: Consequence, id: string, inquiry: Inquiry): readonly string[] {
  switch (consequence.type) {
    case "nothing":
      return ["nothing is said of it"];
    case "jointly":
      return [line(consequence.range)];
    case "by-speaker":
      return [
        "what is said cannot all hold, so nothing follows from it together",
        ...consequence.ranges.map(({ speaker, range }) => `${nameOfSpeaker(speaker, inquiry)}: ${line(range)}`),
      ];
  }

  function line(range: Parameters<typeof rangeInWords>[0]): string {
    const grounds = groundsInWords(range, inquiry);
    return `${rangeInWords(range, id, inquiry)}${grounds === "" ? "" : ` (${grounds})`}`;
  }
}

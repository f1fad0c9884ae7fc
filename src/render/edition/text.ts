import type { Edition } from "./edition.ts";
import { findingMarkup, referenceMarkup } from "./finding.ts";
import { grouped } from "./grouped.ts";
import { highlightsOf } from "./highlights.ts";
import { type Markup, nothing } from "./markup.ts";
import { isNumbered } from "./places.ts";
import { setText } from "./set-text.ts";

/** The whole text, block by block, with its highlights; the findings stand after the block they begin in. */
export function* textMarkup(edition: Edition): Iterable<Markup> {
  const { document, prose } = edition.reading;
  const { blocks } = document;
  const beside = grouped(edition.findings, ({ block }) => block);
  yield* setText({
    text: prose.text,
    blocks,
    highlights: highlightsOf(edition),
    insertions: edition.findings
      .flatMap((found) => found.finding.labels.map(({ span }) => ({ at: span.end, markup: referenceMarkup(found) })))
      .sort((a, b) => a.at - b.at),
    numberOf: (index) => {
      const block = blocks[index];
      return block !== undefined && isNumbered(block) ? edition.places.numberOf(block.span) : null;
    },
    notesBeside: (index) => beside.get(index)?.map((found) => findingMarkup(edition, found)) ?? [],
    blockAttributes: () => nothing,
    wordsAttributes: () => nothing,
  });
}

import type { AttributionMention, DateMention, FigureMention } from "../../recognise/mention.ts";
import type { Span } from "../../text/span.ts";
import { figureValue } from "../figure-value.ts";
import { type Edition, type NumberedFinding, wordsId } from "./edition.ts";
import { html } from "./markup.ts";
import { byNesting, type Highlight } from "./nest.ts";

/** Outermost first, for highlights that cover the same words. */
const Layer = { statement: 0, words: 1, cue: 2, name: 3, date: 4, figure: 5 } as const;

/** Everything that is set off in the text, in the order that nesting needs. */
export function highlightsOf(edition: Edition): readonly Highlight[] {
  const { figures, dates, names, attributions } = edition.register;
  return [
    ...attributions.items.flatMap(({ item, id }) => statement(item, id)),
    ...edition.findings.flatMap((found) => found.finding.labels.map(({ span }, i) => words(found, span, i))),
    ...names.items.flatMap(({ item, id }) =>
      item.mentions.map((span, i) => ({
        ...span,
        layer: Layer.name,
        id: mentionId(id, i),
        attributes: html` class="name" title="${`${item.type}: ${item.label}`}"`,
      })),
    ),
    ...dates.items.map(({ item, id }) => date(item, id)),
    ...figures.items.map(({ item, id }) => figure(item, id)),
  ].sort(byNesting);
}

/** The target of links to one mention of a name. */
export function mentionId(name: string, mention: number): string {
  return `${name}-${mention + 1}`;
}

function figure({ span, figure, unit }: FigureMention, id: string): Highlight {
  const title = `${figure.kind}: ${figureValue(figure)}${unit === null ? "" : `, ${unit}`}`;
  return { ...span, layer: Layer.figure, id, attributes: html` class="figure" title="${title}"` };
}

function date({ span, date }: DateMention, id: string): Highlight {
  const title = `${date.kind}: ${date.edtf ?? "unresolved"}`;
  return { ...span, layer: Layer.date, id, attributes: html` class="date" title="${title}"` };
}

function statement({ content, cue, claimant, stance }: AttributionMention, id: string): readonly Highlight[] {
  const title = `${claimant} ${stance}`;
  return [
    { ...content, layer: Layer.statement, id, attributes: html` class="statement" title="${title}"` },
    { ...cue, layer: Layer.cue, id: `${id}-cue`, attributes: html` class="cue"` },
  ];
}

function words(found: NumberedFinding, span: Span, label: number): Highlight {
  const attributes = html` class="words ${found.finding.verdict}" data-finding="${found.id}"`;
  return { ...span, layer: Layer.words, id: wordsId(found, label), attributes };
}

import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import type { Level } from "../../../diagnostics/diagnostic.ts";
import { type Edition, type NumberedFinding, wordsId } from "../../edition/edition.ts";
import { findingMarkup, referenceMarkup } from "../../edition/finding.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book, NamedFinding } from "../book.ts";
import { breakEvenData, findingLine } from "../finding-card.ts";
import { levelWords, verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { passageId } from "../quoted.ts";
import type { Anchor } from "./anchors.ts";
import { breakEvenOf, claimNote, declarationNote } from "./claim-note.ts";
import type { Remark } from "./notes.ts";

/** The room for what the slider for hedges makes of a verdict. */
const wouldHold = html` <span class="would-hold" hidden></span>`;

/** Where a note stands on the page, and how it is called. */
interface Slip {
  readonly id: string;
  readonly level: Level | null;
  readonly name: string;
  readonly breakEven: number | null;
}

/** The note of a declaration at words that it quotes; `count` tells one of its notes from another. */
export function declarationRemark(id: string, count: number, anchor: Anchor, book: Book, links: Links): Remark {
  const declaration = book.declaration(id);
  if (declaration?.kind === "claim" || declaration?.kind === "testimony") {
    return claimRemark(declaration, count, anchor, book, links);
  }
  const slip = { id: noteId(id, count), level: null, name: book.nameOf(id), breakEven: null };
  const body = declaration === null ? null : declarationNote(declaration, book, links);
  return pinned(slip, anchor, null, body);
}

function claimRemark(claim: Claim | Testimony, count: number, anchor: Anchor, book: Book, links: Links): Remark {
  const slip = {
    id: noteId(claim.id, count),
    level: book.verdictOf(claim),
    name: book.nameOf(claim.id),
    breakEven: breakEvenOf(claim, book),
  };
  return pinned(slip, anchor, html`${verdictMark(slip.level)}${wouldHold}`, claimNote(claim, book, links));
}

/** The note of a finding of the casebook at words that no declaration quotes. */
export function findingRemark(named: NamedFinding, count: number, anchor: Anchor, links: Links): Remark {
  const { level, message } = named.finding;
  const slip = { id: noteId(named.name, count), level, name: message, breakEven: null };
  return pinned(slip, anchor, null, html`<ul>${findingLine(named, links)}</ul>`);
}

/** The note of a finding of the first reading; it is noted in `findings` under the number that it gets. */
export function readingRemark(found: NumberedFinding, edition: Edition, findings: NumberedFinding[]): Remark {
  const { labels, breakEven } = found.finding;
  return {
    start: labels[0]?.span.start ?? 0,
    numbered: (number) => {
      const own = { ...found, number };
      findings.push(own);
      const attributes = html` data-words="${wordsId(own, 0)}"${breakEvenData(breakEven)}`;
      return {
        markup: findingMarkup(edition, own, { attributes, head: wouldHold }),
        insertions: labels.map(({ span }) => ({ at: span.end, markup: referenceMarkup(own) })),
      };
    },
  };
}

/** A slip of the casebook's own, pinned to words. */
function pinned(
  { id, level, name, breakEven }: Slip,
  anchor: Anchor,
  head: Markup | null,
  body: Markup | null,
): Remark {
  const tone = level ?? "unbound";
  return {
    start: anchor.start,
    numbered: (number) => {
      const label = `Note ${number}: ${name}, ${levelWords(level)}`;
      return {
        markup: html`<div class="finding claim ${tone}" id="${id}" role="note" aria-label="${label}" tabindex="-1"${breakEvenData(breakEven)} data-words="${passageId(anchor.at)}">
<p class="head"><span class="number">${number}</span> ${head}</p>
${body}</div>
`,
        insertions: [
          {
            at: anchor.end,
            markup: html`<a class="reference claim-reference ${tone}" href="#${id}" aria-label="${label}">${number}</a>`,
          },
        ],
      };
    },
  };
}

/** The target of links to the note of a declaration. */
function noteId(id: string, count: number): string {
  return count === 1 ? `note-${id}` : `note-${id}--${count}`;
}

import type { Source } from "../casebook/casebook.ts";
import { type Draft, written } from "../casebook/written-form.ts";
import { claimedFigures, subjectOf } from "../draft/claimed-figures.ts";
import { type Drafting, draftingOf } from "../draft/drafting.ts";
import { neededBy } from "../draft/needed.ts";
import type { Reading } from "../examine.ts";
import type { Rejected } from "../keep/configuration.ts";
import type { FigureMention } from "../recognise/mention.ts";
import { quoted } from "../render/in-source.ts";
import type { Book } from "../render/site/book.ts";
import type { Proposed } from "./proposal-protocol.ts";

/** A proposal with what it would write. */
interface Standing {
  readonly proposed: Proposed;
  readonly draft: Draft;
}

/** What the first reading of a source proposes and the casebook does not have; null where there is no reading. */
export class ProposedClaims {
  readonly #drafting: Drafting;
  readonly #standing: readonly Standing[];

  constructor(reading: Reading, source: Source, book: Book, rejected: readonly Rejected[]) {
    const claims = claimedFigures(reading, source.id, book.inquiry);
    const claimed = new Map<FigureMention, string>();
    for (const [mention, claim] of claims) {
      const subject = subjectOf(claim);
      if (subject !== null) claimed.set(mention, subject);
    }
    const options = { allNames: false, claimed };
    this.#drafting = draftingOf(reading, source, book.inquiry.casebook, options);
    const own = rejected.filter((one) => one.source === source.id);
    this.#standing = this.#drafting.claims
      .filter(({ mention }) => !claims.has(mention))
      .map(({ mention, draft }) => ({ draft, proposed: proposedAs(draft, mention, reading) }))
      .filter(({ proposed }) => !own.some((one) => isTurnedDown(proposed, one)));
  }

  get all(): readonly Proposed[] {
    return this.#standing.map(({ proposed }) => proposed);
  }

  /** The text of a proposal with all that it needs, by where its figure begins; null where there is none such. */
  textOf(at: number): string | null {
    const found = this.#standing.find(({ proposed }) => proposed.at === at);
    if (found === undefined) return null;
    const { names, quantities } = this.#drafting;
    const needs = neededBy([found.draft], [...names, ...quantities]);
    return [...needs, found.draft].map(({ comment: _, ...draft }) => written(draft)).join("\n");
  }
}

function isTurnedDown({ quote, figure }: Proposed, rejected: Rejected): boolean {
  return rejected.quote === quote && (rejected.figure === null || rejected.figure === figure);
}

function proposedAs(draft: Draft, mention: FigureMention, { document, prose }: Reading): Proposed {
  const field = (wanted: string) => draft.fields.find(([name]) => name === wanted)?.[1] ?? "";
  const figure = quoted(document, mention.span);
  const sentence = prose.sentences[mention.sentence];
  const span =
    sentence === undefined
      ? mention.span
      : { start: prose.tokens.start(sentence.first), end: prose.tokens.end(sentence.end - 1) };
  const words = document.running.toSource(span);
  return {
    at: figure.start,
    end: figure.end,
    start: words.start,
    stop: words.end,
    quote: /"(?<words>.*)"$/u.exec(field("in"))?.groups?.words?.replaceAll('\\"', '"') ?? figure.text,
    figure: figure.text,
    by: field("by"),
    says: field("says"),
  };
}

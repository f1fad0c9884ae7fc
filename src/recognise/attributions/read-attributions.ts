import { bySpan, cover, type Span } from "../../text/span.ts";
import type { AttributionMention, Mentions } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Range } from "./clause.ts";
import { continueQuotations } from "./continuations.ts";
import { enrol, type Unnamed } from "./enrol.ts";
import { type Attributed, findDrafts } from "./find-drafts.ts";
import { attributeFigures } from "./modality.ts";
import { Scene } from "./scene.ts";

/** The claimant of "it is thought". */
const UNNAMED = "unnamed";

/** Finds who says what, gives every figure to its speaker, and puts unnamed claimants among the names. */
export function readAttributions(prose: Prose, found: Mentions): Pick<Mentions, "attributions" | "figures" | "names"> {
  const scene = new Scene(prose, found);
  const drafts = findDrafts(scene);
  const all = [...drafts, ...continueQuotations(scene, drafts)];
  const pairs = all.map((draft) => ({ draft, mention: mentionOf(prose, draft) }));
  pairs.sort((a, b) => bySpan(a.mention.span, b.mention.span));
  const { forecasts } = prose.language.tables;
  const unnamed: Unnamed[] = [];
  const predicted = new Set<number>();
  for (const [attribution, { draft }] of pairs.entries()) {
    const type = unnamedType(draft);
    if (type !== null && draft.claimant !== null)
      unnamed.push({ attribution, type, span: spanOf(prose, draft.claimant) });
    if (forecasts.longest(prose.tokens, draft.cue.first) !== null) predicted.add(attribution);
  }
  const enrolled = enrol(
    found.names,
    pairs.map(({ mention }) => mention),
    unnamed,
  );
  const figures = attributeFigures(prose, found.figures, enrolled.attributions, predicted);
  return { ...enrolled, figures };
}

function mentionOf(prose: Prose, draft: Attributed): AttributionMention {
  const { claimant, spoken } = draft;
  const cue = spanOf(prose, draft.cue);
  const content = spanOf(prose, draft.content);
  const claimantSpan = spoken === null ? null : spanOf(prose, spoken);
  const first = Math.min(draft.cue.first, draft.content.first, spoken?.first ?? draft.cue.first);
  const end = Math.max(draft.cue.end, draft.content.end, spoken?.end ?? draft.cue.end);
  return {
    type: "attribution",
    span: claimantSpan === null ? cover(cue, content) : cover(claimantSpan, cover(cue, content)),
    first,
    end,
    sentence: draft.sentence,
    claimant: claimant?.label ?? UNNAMED,
    claimantSpan,
    name: claimant?.name ?? null,
    cue,
    content,
    stance: draft.stance,
  };
}

/** What an unnamed claimant is, where his words can stand in the index of names; null for names and for writings. */
function unnamedType({ claimant }: Attributed): Unnamed["type"] | null {
  if (claimant === null || claimant.name !== null || claimant.pronoun !== null) return null;
  return claimant.type === "person" || claimant.type === "group" ? claimant.type : null;
}

function spanOf({ tokens }: Prose, range: Range): Span {
  return { start: tokens.start(range.first), end: tokens.end(range.end - 1) };
}

import type { Figure } from "../../values/figure.ts";
import { readings } from "../../values/hedge.ts";
import type { FigureMention } from "../mention.ts";
import type { Tokens } from "../tokens.ts";
import type { Draft } from "./draft.ts";
import type { Framed } from "./frame.ts";

/** The mention of a figure whose frame is known. Who says it is found later. */
export function mentionOf(tokens: Tokens, sentence: number, { draft, frame, unit }: Framed): FigureMention {
  const { first, end, hedgeWords, noun, per } = draft;
  const counted = noun === null || draft.kind === "duration" || draft.kind === "age" ? null : noun;
  const mention: FigureMention = {
    type: "figure",
    span: { start: tokens.start(first), end: tokens.end(end - 1) },
    first,
    end,
    sentence,
    figure: figureOf(draft),
    hedge: hedgeWords === null ? null : tokens.slice(hedgeWords.first, hedgeWords.end),
    unit,
    counted: counted === null ? null : { start: tokens.start(counted.first), end: tokens.end(counted.head) },
    frame,
    attribution: null,
    modality: "asserts",
  };
  return per === null ? mention : { ...mention, per };
}

function figureOf(draft: Draft): Figure {
  const { kind, low, high, place, resolution, round, hedge, unit, next, inWords, ofChange, alternative, limits } =
    draft;
  const number = { low, high };
  const written = { kind, number, place, resolution, round, hedge, unit, next, inWords, ofChange, limits };
  const { hard, strict, generous } = readings(written);
  const figure: Figure = { kind, number, place, resolution, round, hedge, hard, strict, generous };
  return alternative === null ? figure : { ...figure, alternative };
}

import { TokenKind } from "../../tokens.ts";
import type { Construction, Cue } from "../construction.ts";
import { thatAfter } from "../content.ts";
import { claimantAfter } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";
import { readSaying } from "./saying.ts";

/** "He told reporters that the ship was lost": the listener stands before what is said. */
export const telling: Construction = {
  table: "tellings",
  read: (scene, cue) => readSaying(scene, cue, "clause", pastListener(scene, cue)),
};

/** Over the listener: a pronoun, a name, or a noun phrase. */
function pastListener(scene: Scene, cue: Cue): number {
  const { tokens, language } = scene.prose;
  const { listeners, complementisers } = language.tables;
  if (tokens.kind(cue.end) === TokenKind.punctuation || complementisers.get(tokens, cue.end)) return cue.end;
  const that = thatAfter(scene, cue.end, cue.to);
  if (that !== null && !tokens.is(that - 1, ",")) return that;
  const name = scene.nameAt(cue.end);
  if (name !== null) return name.end;
  if (listeners.get(tokens, cue.end)) return cue.end + 1;
  return claimantAfter(scene, cue.end, cue.to)?.end ?? cue.end;
}

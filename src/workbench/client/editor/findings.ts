import { StateEffect, StateField } from "@codemirror/state";
import { problems } from "../../../casebook/problems/index.ts";
import type { Level } from "../../../diagnostics/diagnostic.ts";
import type { Snapshot } from "../../protocol.ts";
import { placeWithFeeds } from "./line-ends.ts";

/** What the server has to say of words of a file. They move with the words, until it says something else. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly notes: readonly string[];
  readonly working: readonly string[];
  readonly help: string | null;
}

/** Tells an editor what the server has to say of its file. */
export const setPlaced = StateEffect.define<readonly Placed[]>();

/** What the server has to say of a file, at the places where the words now are. */
export const placedField = StateField.define<readonly Placed[]>({
  create: () => [],
  update(before, { changes, effects, docChanged }) {
    for (const effect of effects) if (effect.is(setPlaced)) return effect.value;
    if (!docChanged) return before;
    return before
      .map((one) => ({ ...one, from: changes.mapPos(one.from, 1), to: changes.mapPos(one.to, -1) }))
      .filter(({ from, to }) => from < to);
  },
});

/** Mistakes of form are found here, at once; the server is heard for all else. */
const foundHere = new Set(problems.map(({ name }) => name));

/** What a snapshot has to say of a file. */
export function placed(path: string, { findings, problems: told }: Snapshot, text: string): readonly Placed[] {
  const others = told.filter(({ code }) => !foundHere.has(code)).map((one) => ({ ...one, help: one.help ?? null }));
  return [...findings, ...others].flatMap(({ labels, code, level, message, notes, working, help }) => {
    const [label] = labels;
    if (label === undefined || label.path !== path || label.span.end > text.length) return [];
    const [from, to] = [placeWithFeeds(text, label.span.start), placeWithFeeds(text, label.span.end)];
    return [{ from, to, code, level, message, notes, working, help }];
  });
}

import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  type Completion as Offer,
  startCompletion,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import type { Completion } from "../../../ide/completion.ts";
import { completionsAt } from "../../../ide/completions.ts";
import type { Services } from "./services.ts";

/** Offers what can be written at the cursor. */
export function completing({ glance }: Services): Extension {
  const source = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { tree, casebook } = glance(state);
    const found = completionsAt(tree, casebook, pos);
    if (found === null || found.items.length === 0) return null;
    if (!explicit && !isAskedFor(state.sliceDoc(found.from, pos), found.items)) return null;
    const { from, to, items } = found;
    // Asked again at once for every letter: until a list has been, no key takes anything from it.
    return { from, to, options: items.map(offerOf), filter: false, update: (_, __, ___, context) => source(context) };
  };
  return [
    // What is offered is there at once, so nobody takes it by a key that was meant for the text.
    autocompletion({ override: [source], icons: false, interactionDelay: 0 }),
    Prec.high(keymap.of([{ key: "Tab", run: acceptCompletion }])),
  ];
}

/** Where nothing is typed yet, only what a field takes is offered unasked. What is typed in full needs no offer. */
function isAskedFor(typed: string, items: readonly Completion[]): boolean {
  const [first] = items;
  if (typed === "") return items.every(({ type }) => type === "id" || type === "word");
  return !(items.length === 1 && first?.insert === typed);
}

function offerOf({ label, detail, documentation, insert, type }: Completion): Offer {
  const offer = { label, detail, type, apply: insert };
  const documented = documentation === "" ? offer : { ...offer, info: documentation };
  if (!insert.endsWith(" ") || type === "locator") return documented;
  // After the name of a field its value is asked for next.
  const apply = (view: EditorView, _: Offer, from: number, to: number) => {
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input" });
    if (type === "field") startCompletion(view);
  };
  return { ...documented, apply };
}

import { forEachDiagnostic } from "@codemirror/lint";
import type { Command } from "@codemirror/view";

/** Puts right what is wrong at the cursor, in the first way there is. */
export function quickFix(tell: (words: string) => void): Command {
  return (view) => {
    const { head } = view.state.selection.main;
    let done: string | null = null;
    forEachDiagnostic(view.state, ({ actions = [] }, from, to) => {
      const [first] = actions;
      if (done !== null || head < from || head > to || first === undefined) return;
      done = first.name;
      first.apply(view, from, to);
    });
    tell(done ?? "there is nothing here that can be put right with one step");
    return true;
  };
}

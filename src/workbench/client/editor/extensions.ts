import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { completing } from "./completing.ts";
import { going } from "./going.ts";
import { highlighting } from "./highlighting.ts";
import { hovering } from "./hovering.ts";
import { linting } from "./linting.ts";
import { newLine } from "./new-line.ts";
import { quickFix } from "./quick-fix.ts";
import type { Services } from "./services.ts";
import { theme } from "./theme.ts";

/** All that makes a text field an editor of a file of a casebook, which begins with so many characters. */
export function extensionsFor(services: Services, length: number): Extension {
  const { path, save, written, tell } = services;
  return [
    theme,
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    EditorState.tabSize.of(4),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": `Text of ${path}`, spellcheck: "false" }),
    EditorView.updateListener.of(({ docChanged, changes }) => {
      if (docChanged) written(changes);
    }),
    linting(services, length),
    highlighting(services),
    completing(services),
    hovering(services),
    going(services),
    keymap.of([
      {
        key: "Mod-s",
        preventDefault: true,
        run: () => {
          save();
          return true;
        },
      },
      { key: "Mod-.", run: quickFix(tell) },
      ...completionKeymap,
      { key: "Enter", run: newLine },
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
  ];
}

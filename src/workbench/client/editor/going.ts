import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { definitionAt } from "../../../ide/definition.ts";
import { mentionAt } from "../../../ide/mentions.ts";
import type { Services } from "./services.ts";

/** Goes to where an id is declared (F12, or a click with Ctrl), and asks for another id (F2). */
export function going({ read, path, goTo, askRename, tell }: Services): Extension {
  const define = ({ state }: EditorView, pos: number): boolean => {
    const found = definitionAt(read(state).casebook, path, pos);
    if (found === null) tell("nothing that is declared is named here");
    else goTo(found.path, found.span.start, found.span.end);
    return true;
  };
  const rename = ({ state }: EditorView): boolean => {
    const mention = mentionAt(read(state).casebook, path, state.selection.main.head);
    if (mention === null) tell("put the cursor on an id to rename it");
    else askRename(mention.id);
    return true;
  };
  return [
    keymap.of([
      { key: "F12", run: (view) => define(view, view.state.selection.main.head) },
      { key: "F2", run: rename },
    ]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (!event.ctrlKey && !event.metaKey) return false;
        const pos = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (pos === null) return false;
        event.preventDefault();
        return define(view, pos);
      },
    }),
  ];
}

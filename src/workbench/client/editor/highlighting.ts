import { type EditorState, type Extension, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { TokenKind } from "../../../ide/token.ts";
import { tokens } from "../../../ide/tokens.ts";
import type { Services } from "./services.ts";

/** Shows the parts of the lines that are in view as what they are. */
export function highlighting({ glance }: Services): Extension {
  const decorationsOf = (view: EditorView): DecorationSet => {
    const builder = new RangeSetBuilder<Decoration>();
    for (const { from, to } of view.visibleRanges) addTo(builder, view.state, from, to);
    return builder.finish();
  };
  const addTo = (builder: RangeSetBuilder<Decoration>, state: EditorState, from: number, to: number) => {
    for (const { kind, start, end } of tokens(glance(state).tree, from, to)) builder.add(start, end, markOf(kind));
  };
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorationsOf(view);
      }
      update({ docChanged, viewportChanged, view }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = decorationsOf(view);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );
}

function markOf(kind: TokenKind): Decoration {
  return Decoration.mark({ class: `part-${kind}` });
}

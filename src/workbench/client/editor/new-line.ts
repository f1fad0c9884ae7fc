import { EditorSelection, type StateCommand } from "@codemirror/state";

/** Begins a line that is set in as the one above is; below the first line of a declaration, as its fields are. */
export const newLine: StateCommand = ({ state, dispatch }) => {
  const changes = state.changeByRange(({ from, to }) => {
    const line = state.doc.lineAt(from);
    const before = line.text.slice(0, from - line.from);
    const { 0: margin = "" } = /^[ \t]*/u.exec(before) ?? [];
    const opens = margin === "" && /^[a-z]+ +\S/u.test(before) && !before.startsWith("#");
    const insert = `${state.lineBreak}${opens ? "  " : margin}`;
    return { changes: { from, to, insert }, range: EditorSelection.cursor(from + insert.length) };
  });
  dispatch(state.update(changes, { scrollIntoView: true, userEvent: "input" }));
  return true;
};

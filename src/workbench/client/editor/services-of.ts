import type { ChangeSet, Text } from "@codemirror/state";
import type { Tree } from "../../../casebook/tree.ts";
import type { Services } from "./services.ts";
import type { Workspace } from "./workspace.ts";

/** What the page around the workspace does for the editor of a file. */
interface Page extends Pick<Services, "goTo" | "askRename" | "tell"> {
  /** Something has been written, in whatever file. */
  written(): void;
}

/** Lets the extensions of a file's editor use the workspace that the file is of. */
export function servicesOf(path: string, workspace: Workspace, page: Page): Services {
  let last: { readonly doc: Text; readonly tree: Tree } | null = null;
  const treeOf = (doc: Text): Tree => {
    // The text of an editor is made anew when it is asked for; most questions are about the same text.
    if (last?.doc !== doc) last = { doc, tree: workspace.live.put(path, doc.toString()) };
    return last.tree;
  };
  return {
    path,
    read: ({ doc }) => ({ tree: treeOf(doc), casebook: workspace.live.bound.casebook }),
    glance: ({ doc }) => ({ tree: treeOf(doc), casebook: workspace.live.latest.casebook }),
    diagnostics: () => workspace.live.bound.diagnostics,
    findings: () => workspace.snapshot?.findings ?? [],
    edit: (edits) => workspace.edit(edits),
    save: () => void workspace.saveAll(),
    written: (changes: ChangeSet) => {
      workspace.buffers.get(path)?.noted(changes);
      page.written();
    },
    goTo: page.goTo,
    askRename: page.askRename,
    tell: page.tell,
  };
}

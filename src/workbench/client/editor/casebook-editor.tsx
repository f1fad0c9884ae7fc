import { EditorView } from "@codemirror/view";
import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Api } from "../api.ts";
import "../styles/editor.css";
import { pauseFor, Rest } from "../rest.ts";
import { ConflictPanel } from "./conflict-panel.tsx";
import { extensionsFor } from "./extensions.ts";
import { FileTabs } from "./file-tabs.tsx";
import { ProblemList } from "./problem-list.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { servicesOf } from "./services-of.ts";
import { Workspace } from "./workspace.ts";

/** What is written is saved when nothing has been written for so long, in milliseconds. */
const REST = 1500;

interface Props {
  readonly api: Api;
  /** The file to begin with; without it, the first. */
  readonly path?: string | undefined;
  /** A place in it to go to. */
  readonly at?: number | undefined;
}

/** An editor of the files of a casebook, which is checked while it is written and saved by itself. */
export function CasebookEditor(props: Props): JSX.Element {
  const [seen, setSeen] = createSignal(0);
  const [checked, setChecked] = createSignal(0);
  const [told, setTold] = createSignal("");
  const [renamed, setRenamed] = createSignal<string | null>(null);
  const rest = new Rest(
    () => REST,
    () => void workspace.saveAll(),
  );
  // The whole casebook is bound for it, which in a large one takes longer than a letter takes to write.
  const pause = new Rest(
    () => pauseFor(workspace.live.length),
    () => setChecked((n) => n + 1),
  );
  const workspace = new Workspace(props.api, {
    extensionsOf: (path, length) =>
      extensionsFor(
        servicesOf(path, workspace, { goTo, askRename: setRenamed, tell: setTold, written: wrote }),
        length,
      ),
    changed: see,
    tell: setTold,
  });
  let view: EditorView | undefined;

  function see(): void {
    setSeen((n) => n + 1);
    pause.begin();
  }

  function wrote(): void {
    rest.begin();
    see();
  }

  function goTo(path: string, from: number, to = from): void {
    if (view === undefined) return;
    workspace.show(path, view);
    if (workspace.open?.path !== path) return;
    const { length } = view.state.doc;
    const selection = { anchor: Math.min(to, length), head: Math.min(from, length) };
    view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.head, { y: "center" }) });
    view.focus();
  }

  async function begin(): Promise<void> {
    await workspace.refresh();
    const first = [...workspace.buffers.keys()][0];
    const path = props.path !== undefined && workspace.buffers.has(props.path) ? props.path : first;
    if (path === undefined || view === undefined) return;
    if (props.at === undefined) workspace.show(path, view);
    else goTo(path, props.at);
  }

  const warn = (event: BeforeUnloadEvent) => {
    if ([...workspace.buffers.values()].some(({ isDirty }) => isDirty)) event.preventDefault();
  };
  const leave = () => {
    if (document.visibilityState === "hidden") void workspace.saveAll();
  };

  let host: HTMLElement | undefined;
  const mount = () => {
    if (host === undefined) return;
    // In a shadow tree the editor's styles are constructed, and not elements that a strict policy would refuse.
    const root = host.attachShadow({ mode: "open" });
    view = new EditorView({ root, parent: root });
  };
  onMount(() => {
    mount();
    void begin();
    const end = props.api.listen(() => void workspace.refresh());
    addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", leave);
    onCleanup(() => {
      end();
      rest.end();
      pause.end();
      removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", leave);
      view?.destroy();
    });
  });

  const open = () => (seen() >= 0 ? workspace.open : null);
  const conflict = () => (seen() >= 0 ? (workspace.open?.conflict ?? null) : null);
  return (
    <section class="casebook-editor" aria-label="Editor" data-keep>
      <FileTabs seen={seen()} workspace={workspace} show={(path) => goTo(path, 0)} />
      <div
        class="text"
        ref={(element) => {
          host = element;
        }}
        hidden={open() === null}
      />
      <Show when={conflict()}>
        {(found) => (
          <ConflictPanel
            conflict={found()}
            choose={(choice) => {
              const { open: buffer } = workspace;
              if (buffer !== null) void workspace.settle(buffer, choice);
              view?.focus();
            }}
          />
        )}
      </Show>
      <p class="told" role="status">
        {told()}
      </p>
      <ProblemList seen={checked()} workspace={workspace} goTo={goTo} />
      <p class="keys">
        <kbd>Ctrl S</kbd> save · <kbd>Ctrl Space</kbd> complete · <kbd>F1</kbd> what is here · <kbd>F2</kbd> rename ·{" "}
        <kbd>F12</kbd> go to declaration · <kbd>F8</kbd> next mistake · <kbd>Ctrl .</kbd> put it right ·{" "}
        <kbd>Ctrl F</kbd> find
      </p>
      <RenameDialog
        id={renamed()}
        workspace={workspace}
        close={(words) => {
          setRenamed(null);
          if (words !== "") setTold(words);
          view?.focus();
        }}
      />
    </section>
  );
}

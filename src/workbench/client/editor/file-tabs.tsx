import { createSignal, For, type JSX, Show } from "solid-js";
import type { Workspace } from "./workspace.ts";

interface Props {
  /** Grows whenever the workspace has changed. */
  readonly seen: number;
  readonly workspace: Workspace;
  show(path: string): void;
}

/** The files of the casebook, those with unsaved words marked, and a way to begin another one. */
export function FileTabs(props: Props): JSX.Element {
  const paths = () => (props.seen >= 0 ? [...props.workspace.buffers.keys()] : []);
  const isOpen = (path: string) => props.seen >= 0 && props.workspace.open?.path === path;
  const mark = (path: string) => {
    const buffer = props.seen >= 0 ? props.workspace.buffers.get(path) : undefined;
    if (buffer?.conflict) return { sign: "≠", words: "in conflict" };
    if (buffer?.isBeingSaved) return { sign: "…", words: "being saved" };
    return buffer?.isDirty ? { sign: "●", words: "not saved" } : null;
  };
  return (
    <nav class="files" aria-label="Files of the casebook">
      <ul>
        <For each={paths()}>
          {(path) => (
            <li>
              <button type="button" aria-current={isOpen(path) ? "true" : undefined} onClick={() => props.show(path)}>
                {path}
                <Show when={mark(path)}>
                  {(found) => (
                    <span class="mark" title={found().words}>
                      <span aria-hidden="true"> {found().sign}</span>
                      <span class="visually-hidden">, {found().words}</span>
                    </span>
                  )}
                </Show>
              </button>
            </li>
          )}
        </For>
      </ul>
      <NewFile
        create={(path) => {
          props.workspace.create(path);
          props.show(path);
        }}
        taken={paths()}
      />
    </nav>
  );
}

function NewFile(props: { readonly taken: readonly string[]; create(path: string): void }): JSX.Element {
  const [name, setName] = createSignal("");
  const path = () =>
    `${name()
      .trim()
      .replace(/\.case$/u, "")}.case`;
  const isFree = () => /^[\p{L}\p{N}][\p{L}\p{N} _/-]*\.case$/u.test(path()) && !props.taken.includes(path());
  return (
    <details class="new-file">
      <summary>New file</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFree()) return;
          props.create(path());
          setName("");
          event.currentTarget.closest("details")?.removeAttribute("open");
        }}
      >
        <label>
          Its name <input type="text" value={name()} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={!isFree()}>
          Begin it
        </button>
      </form>
    </details>
  );
}

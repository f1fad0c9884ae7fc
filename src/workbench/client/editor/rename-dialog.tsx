import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import { renameTo } from "../../../ide/rename.ts";
import type { Workspace } from "./workspace.ts";

interface Props {
  /** What is to have another id; null while nothing is. */
  readonly id: string | null;
  readonly workspace: Workspace;
  /** Is told what was done, or nothing where nothing was. */
  close(words: string): void;
}

/** Asks for another id, and gives it to what has the old one, in every file. */
export function RenameDialog(props: Props): JSX.Element {
  const [name, setName] = createSignal("");
  let dialog: HTMLDialogElement | undefined;
  createEffect(
    on(
      () => props.id,
      (id) => {
        if (id === null) return;
        setName(id);
        dialog?.showModal();
        dialog?.querySelector("input")?.select();
      },
    ),
  );
  const renaming = () => renameTo(props.workspace.live.bound.casebook, props.id ?? "", name().trim());
  const refusal = () => {
    const made = props.id === null || name().trim() === "" ? null : renaming();
    return made?.type === "refused" ? made.reason : null;
  };
  const take = () => {
    const made = renaming();
    if (made.type === "refused") return;
    const files = new Set(made.edits.map(({ path }) => path)).size;
    const words = `renamed in ${made.edits.length} ${made.edits.length === 1 ? "place" : "places"}, ${files} ${files === 1 ? "file" : "files"}`;
    props.workspace.edit(made.edits);
    dialog?.close();
    props.close(made.edits.length === 0 ? "" : words);
    void props.workspace.saveAll();
  };
  return (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
      class="rename"
      aria-label="Rename"
      onCancel={() => props.close("")}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label>
          Another id for {props.id}
          <input
            type="text"
            value={name()}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="rename-refusal"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p id="rename-refusal" class="refusal" role="alert">
          <Show when={refusal()}>{(reason) => reason()}</Show>
        </p>
        <p class="buttons">
          <button type="submit" disabled={refusal() !== null || name().trim() === ""}>
            Rename
          </button>
          <button
            type="button"
            onClick={() => {
              dialog?.close();
              props.close("");
            }}
          >
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}

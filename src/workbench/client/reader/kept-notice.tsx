import { createSignal, type JSX, Show } from "solid-js";
import type { Addition } from "../../proposal-protocol.ts";
import type { Undone } from "../../protocol.ts";
import { ask } from "../ask.ts";

interface Props {
  readonly root: string;
  readonly added: Addition & { readonly status: "added" };
  readonly close: () => void;
}

/** Says where a claim was written and what came of it, and takes it back if that was a mistake. */
export function KeptNotice(props: Props): JSX.Element {
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const undo = async () => {
    const answer = await ask<Undone>(`${props.root}api/undo`, {});
    const reason = answer.ok ? answer.value.reason : answer.reason;
    if (reason === null) props.close();
    else setTrouble(reason);
  };
  const verdict = () => props.added.verdict ?? "in words";
  return (
    <p class="kept-notice" role="status">
      Kept in {props.added.path}:{" "}
      <Show when={props.added.id} fallback={verdict()}>
        <a class={`verdict ${verdict()}`} href={`#note-${props.added.id}`}>
          {verdict().replaceAll("-", " ")}
        </a>
      </Show>{" "}
      <button type="button" onClick={() => void undo()}>
        Undo
      </button>{" "}
      <button type="button" aria-label="Close" onClick={() => props.close()}>
        ×
      </button>
      {trouble()}
    </p>
  );
}

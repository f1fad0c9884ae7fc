import { createSignal, type JSX, Show } from "solid-js";
import type { Moved } from "../../protocol.ts";
import { ask } from "../ask.ts";
import type { IslandProps } from "../island.ts";

interface Given {
  /** A name for the folder, to begin with. */
  readonly folder: string;
}

/** Keeps a casebook that would be gone when the workbench is closed. */
export function Island(props: IslandProps): JSX.Element {
  const [folder, setFolder] = createSignal((props.given as Given).folder);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const keep = async (event: Event) => {
    event.preventDefault();
    setTrouble(null);
    const answer = await ask<Moved>(`${props.root}api/keep`, { folder: folder() });
    if (answer.ok && "address" in answer.value) location.reload();
    else setTrouble(answer.ok ? "It was not kept." : answer.reason);
  };
  return (
    <form class="keep-bar" onSubmit={keep}>
      <label>
        Not kept yet: it goes when the workbench is closed. <span class="visually-hidden">Keep it in the folder</span>
        <input
          type="text"
          name="folder"
          required
          autocomplete="off"
          value={folder()}
          onInput={(event) => setFolder(event.currentTarget.value)}
        />
      </label>{" "}
      <button type="submit">Keep</button>
      <Show when={trouble()}>
        <span role="alert">{trouble()}</span>
      </Show>
    </form>
  );
}

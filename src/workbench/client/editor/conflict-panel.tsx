import { For, type JSX } from "solid-js";
import type { Conflict } from "./buffer.ts";

interface Props {
  readonly conflict: Conflict;
  choose(choice: "ours" | "theirs" | "by-hand"): void;
}

/** Shows what stands in the same lines here and elsewhere, and asks what is to be kept. */
export function ConflictPanel(props: Props): JSX.Element {
  return (
    <section class="conflict" aria-label="Conflict">
      <p>
        <strong>The same lines were changed elsewhere.</strong> Nothing is written until you choose.
      </p>
      <For each={props.conflict.pieces}>
        {({ ours, theirs }) => (
          <div class="pieces">
            <figure>
              <figcaption>Here</figcaption>
              <pre>{ours === "" ? "(nothing)" : ours}</pre>
            </figure>
            <figure>
              <figcaption>Elsewhere</figcaption>
              <pre>{theirs === "" ? "(nothing)" : theirs}</pre>
            </figure>
          </div>
        )}
      </For>
      <p class="buttons">
        <button type="button" onClick={() => props.choose("ours")}>
          Keep what is here
        </button>
        <button type="button" onClick={() => props.choose("theirs")}>
          Take what is elsewhere
        </button>
        <button type="button" onClick={() => props.choose("by-hand")}>
          Put both into the text
        </button>
      </p>
    </section>
  );
}

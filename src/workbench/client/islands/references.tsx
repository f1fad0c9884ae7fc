import { createSignal, For, type JSX, Show } from "solid-js";
import { Copy } from "../copy.tsx";
import type { IslandProps } from "../island.ts";

interface Given {
  /** Where they lie, one to a line. */
  readonly file: string;
}

/** Shows the references of a page when somebody asks for them. */
export function Island(props: IslandProps): JSX.Element {
  const { file } = props.given as Given;
  const [text, setText] = createSignal<string | null>(null);
  const [told, setTold] = createSignal("");
  const show = async () => {
    setTold("Writing them …");
    const response = await fetch(file, { cache: "no-store" }).catch(() => null);
    if (response?.ok !== true) return setTold("The workbench does not answer; is it still running?");
    setText((await response.text()).trim());
    setTold("");
  };
  return (
    <>
      <Show when={text() === null}>
        <p>
          <button type="button" onClick={() => void show()}>
            Cite
          </button>
        </p>
      </Show>
      <p role="status">{told()}</p>
      <Show when={text()} keyed>
        {(words) => (
          <>
            <ul class="references">
              <For each={words.split(/\n+/u)}>{(one) => <li dir="auto">{one}</li>}</For>
            </ul>
            <Copy text={words} />
          </>
        )}
      </Show>
    </>
  );
}

import { createSignal, type JSX } from "solid-js";
import type { IslandProps } from "../island.ts";

interface Given {
  readonly text: string;
}

/** Copies the references of a page. */
export function Island(props: IslandProps): JSX.Element {
  const { text } = props.given as Given;
  const [told, setTold] = createSignal("");
  const copy = async () => setTold((await copied(text)) ? "Copied." : "It cannot be copied here; select the words.");
  return (
    <p class="copying">
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>{" "}
      <span role="status">{told()}</span>
    </p>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

import { createSignal, type JSX } from "solid-js";

/** Copies words. */
export function Copy(props: { readonly text: string }): JSX.Element {
  const [told, setTold] = createSignal("");
  const copy = async () =>
    setTold((await copied(props.text)) ? "Copied." : "It cannot be copied here; select the words.");
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

import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Moved } from "../../protocol.ts";
import type { IslandProps } from "../island.ts";

/** Takes a text that is dropped, or opens the example. */
export function Island(props: IslandProps): JSX.Element {
  const [busy, setBusy] = createSignal<string | null>(null);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const [over, setOver] = createSignal(false);
  const go = async (what: string, path: string, body?: Blob) => {
    setTrouble(null);
    setBusy(what);
    const moved = await post(`${props.root}${path}`, body);
    if ("address" in moved) location.href = props.root + moved.address;
    else {
      setBusy(null);
      setTrouble(moved.reason);
    }
  };
  const take = (file: File | undefined) => {
    if (file !== undefined) void go(`Reading ${file.name} …`, `api/drop?name=${encodeURIComponent(file.name)}`, file);
  };
  // The whole page takes a text, so that nobody has to aim.
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") take(event.dataTransfer?.files[0]);
  };
  const kinds = ["dragover", "dragleave", "drop"] as const;
  onMount(() => {
    for (const kind of kinds) document.addEventListener(kind, drag);
  });
  onCleanup(() => {
    for (const kind of kinds) document.removeEventListener(kind, drag);
  });
  return (
    <div class="welcome-choices">
      <div class="drop" classList={{ over: over() }}>
        <p>Drop a text here: plain text, Markdown or HTML.</p>
        <label class="button">
          Choose a file
          <input type="file" class="visually-hidden" onChange={(event) => take(event.currentTarget.files?.[0])} />
        </label>
      </div>
      <p>
        <button type="button" onClick={() => void go("Opening the example …", "api/example")}>
          Look at the example: the Great Terror in figures
        </button>
      </p>
      <p role="status">{busy()}</p>
      <Show when={trouble()}>
        <p class="warning" role="alert">
          {trouble()}
        </p>
      </Show>
    </div>
  );
}

async function post(address: string, body?: Blob): Promise<Moved> {
  try {
    const response = await fetch(address, { method: "POST", headers: { "x-elenchus": "1" }, body: body ?? null });
    return (await response.json()) as Moved;
  } catch {
    return { reason: "The workbench does not answer; is it still running?" };
  }
}

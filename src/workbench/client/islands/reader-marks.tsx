import { createEffect, createSignal, For, type JSX } from "solid-js";
import type { IslandProps } from "../island.ts";

interface Given {
  readonly marks: readonly string[];
}

/** What a switch is called by. */
const names: Readonly<Record<string, string>> = {
  figures: "figure",
  dates: "date",
  names: "name",
  statements: "statement",
  claims: "quoted holds",
  findings: "words holds",
};

const KEPT = "elenchus-without";

/** Switches what is set off in a text, kind by kind; what was switched off stays so on every page. */
export function Island(props: IslandProps): JSX.Element {
  const { marks } = props.given as Given;
  const [off, setOff] = createSignal<ReadonlySet<string>>(new Set(remembered()));
  createEffect(() => {
    for (const mark of marks) document.documentElement.classList.toggle(`without-${mark}`, off().has(mark));
    remember([...off()]);
  });
  const turn = (mark: string, isOn: boolean) => {
    const next = new Set(off());
    if (isOn) next.delete(mark);
    else next.add(mark);
    setOff(next);
  };
  return (
    <fieldset class="reader-marks">
      <legend>Mark</legend>
      <For each={marks}>
        {(mark) => (
          <label>
            <input
              type="checkbox"
              checked={!off().has(mark)}
              onChange={(event) => turn(mark, event.currentTarget.checked)}
            />{" "}
            <span class={names[mark]}>{mark}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

/** A browser may keep nothing for a page; then the switches last as long as the page. */
function remembered(): readonly string[] {
  try {
    return (localStorage.getItem(KEPT) ?? "").split(" ").filter((mark) => mark in names);
  } catch {
    return [];
  }
}

function remember(off: readonly string[]): void {
  try {
    localStorage.setItem(KEPT, off.join(" "));
  } catch {
    // Nothing to be done, and nothing lost but the memory of a switch.
  }
}

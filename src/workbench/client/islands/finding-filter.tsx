import { createEffect, createSignal, For, type JSX } from "solid-js";
import type { IslandProps } from "../island.ts";

interface Given {
  readonly codes: readonly string[];
  readonly levels: readonly string[];
}

/** Keeps of a list of findings those of some verdicts, of one audit, and with some words; the address remembers which. */
export function Island(props: IslandProps): JSX.Element {
  const { codes, levels } = props.given as Given;
  const asked = new URLSearchParams(location.search);
  const [code, setCode] = createSignal(asked.get("code") ?? "");
  const [off, setOff] = createSignal<ReadonlySet<string>>(new Set(asked.getAll("without")));
  const [words, setWords] = createSignal(asked.get("words") ?? "");
  const [count, setCount] = createSignal(0);
  createEffect(() => {
    setCount(keep(code(), off(), words().trim().toLowerCase()));
    remember(code(), off(), words());
  });
  const turn = (level: string, isOn: boolean) => {
    const next = new Set(off());
    if (isOn) next.delete(level);
    else next.add(level);
    setOff(next);
  };
  return (
    <search class="filter">
      <fieldset>
        <legend>Verdict</legend>
        <For each={levels}>
          {(level) => (
            <label>
              <input
                type="checkbox"
                checked={!off().has(level)}
                onChange={(event) => turn(level, event.currentTarget.checked)}
              />{" "}
              {level}
            </label>
          )}
        </For>
      </fieldset>
      <label>
        Audit{" "}
        <select onChange={(event) => setCode(event.currentTarget.value)}>
          <option value="">all</option>
          <For each={codes}>
            {(one) => (
              <option value={one} selected={one === code()}>
                {one}
              </option>
            )}
          </For>
        </select>
      </label>
      <label>
        Words <input type="search" value={words()} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <p role="status">{count()} shown</p>
    </search>
  );
}

/** Hides what is not asked for, and counts the rest. */
function keep(code: string, off: ReadonlySet<string>, words: string): number {
  let count = 0;
  for (const line of document.querySelectorAll<HTMLElement>(".filtered > li")) {
    const { level = "", code: own = "" } = line.dataset;
    const isKept =
      !off.has(level) &&
      (code === "" || own === code) &&
      (words === "" || (line.textContent ?? "").toLowerCase().includes(words));
    line.hidden = !isKept;
    if (isKept) count += 1;
  }
  return count;
}

function remember(code: string, off: ReadonlySet<string>, words: string): void {
  const query = new URLSearchParams();
  if (code !== "") query.set("code", code);
  for (const level of off) query.append("without", level);
  if (words !== "") query.set("words", words);
  const search = query.size === 0 ? "" : `?${query}`;
  if (search !== location.search) history.replaceState(null, "", location.pathname + search + location.hash);
}

import { createEffect, createSignal, type JSX } from "solid-js";
import type { IslandProps } from "../island.ts";

interface Given {
  readonly from: number;
  readonly to: number;
}

/** Shows a network as it was by the end of a year; what has no year is always shown. */
export function Island(props: IslandProps): JSX.Element {
  const { from, to } = props.given as Given;
  const [year, setYear] = createSignal(to);
  createEffect(() => showUntil(year()));
  return (
    <label class="hedge-slider">
      <span>As it was by the end of</span>
      <input
        type="range"
        min={from}
        max={to}
        value={to}
        onInput={(event) => setYear(event.currentTarget.valueAsNumber)}
      />
      <output>{year()}</output>
    </label>
  );
}

function showUntil(year: number): void {
  for (const element of document.querySelectorAll("main [data-year]")) {
    element.classList.toggle("later", Number(element.getAttribute("data-year")) > year);
  }
}

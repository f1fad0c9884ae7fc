import { createEffect, createSignal, type JSX } from "solid-js";
import type { IslandProps } from "../island.ts";

/** The greatest tolerance that can be tried, in thousandths. */
const MOST = 500;

/**
 * Asks what would hold if every hedged word were allowed to stray so far: a finding whose break-even is below the
 * tolerance is shown as one that would.
 */
export function Island(_: IslandProps): JSX.Element {
  const [tolerance, setTolerance] = createSignal(0);
  createEffect(() => tryAt(tolerance() / 1000));
  return (
    <label class="hedge-slider">
      <span>Let every hedged figure stray by</span>
      <input
        type="range"
        min="0"
        max={MOST}
        step="5"
        value={tolerance()}
        aria-valuetext={percent(tolerance())}
        onInput={(event) => setTolerance(event.currentTarget.valueAsNumber)}
      />
      <output>{percent(tolerance())}</output>
    </label>
  );
}

function percent(thousandths: number): string {
  return `${(thousandths / 10).toFixed(1)} per cent`;
}

function tryAt(tolerance: number): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-break-even]")) {
    const holds = tolerance > 0 && Number(element.dataset.breakEven) <= tolerance;
    element.classList.toggle("would", holds);
    const words = element.querySelector<HTMLElement>(".would-hold");
    if (words === null) continue;
    words.hidden = !holds;
    words.textContent = holds ? "would hold" : "";
  }
}

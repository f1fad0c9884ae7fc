import { createComponent } from "solid-js";
import { render } from "solid-js/web";
import type { IslandEntry } from "./island.ts";

/**
 * Fills every island below an element that is not filled yet, and says that the page is busy until it is done; an island
 * whose place goes from the page is put away.
 */
export async function mountIslands(within: ParentNode, islands: readonly IslandEntry[]): Promise<void> {
  const root = document.body.dataset.root ?? "";
  const main = document.querySelector("main");
  main?.setAttribute("aria-busy", "true");
  const places = [...within.querySelectorAll<HTMLElement>("[data-island]:not([data-filled])")];
  await Promise.all(
    places.map(async (place) => {
      const entry = islands.find(({ name }) => name === place.dataset.island);
      if (entry === undefined) return;
      place.dataset.filled = "";
      const { Island } = await entry.load();
      const given: unknown = JSON.parse(place.dataset.props ?? "null");
      place.replaceChildren();
      whenGone(
        place,
        render(() => createComponent(Island, { given, place, root }), place),
      );
    }),
  );
  main?.removeAttribute("aria-busy");
}

/** A page is renewed by putting another `main` in its place: that is what is watched, not all that happens on it. */
function whenGone(place: HTMLElement, end: () => void): void {
  const observer = new MutationObserver(() => {
    if (place.isConnected) return;
    observer.disconnect();
    end();
  });
  observer.observe(document.body, { childList: true });
}

import { createComponent } from "solid-js";
import { render } from "solid-js/web";
import type { IslandEntry } from "./island.ts";

/** Fills every island below an element that is not filled yet; gives what takes them away again. */
export async function mountIslands(within: ParentNode, islands: readonly IslandEntry[]): Promise<() => void> {
  const root = document.body.dataset.root ?? "";
  const places = [...within.querySelectorAll<HTMLElement>("[data-island]:not([data-filled])")];
  const ends = await Promise.all(
    places.map(async (place) => {
      const entry = islands.find(({ name }) => name === place.dataset.island);
      if (entry === undefined) return () => {};
      place.dataset.filled = "";
      const { Island } = await entry.load();
      const given: unknown = JSON.parse(place.dataset.props ?? "null");
      place.replaceChildren();
      return render(() => createComponent(Island, { given, place, root }), place);
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}

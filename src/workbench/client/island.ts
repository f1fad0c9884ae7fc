import type { Component } from "solid-js";

/**
 * A component that takes over a place on a page: `<div data-island="NAME" data-props="JSON">`. One member per file in
 * `islands/`, loaded when a page has it; the file exports the component as `Island`.
 */
export interface IslandEntry {
  readonly name: string;
  load(): Promise<{ readonly Island: Component<IslandProps> }>;
}

/** What every island is given. */
export interface IslandProps {
  /** From `data-props`; what it holds is between the page and the island. */
  readonly given: unknown;
  /** The element that it took over. */
  readonly place: HTMLElement;
  /** The way from this page to the root of the site: "../" or "". */
  readonly root: string;
}

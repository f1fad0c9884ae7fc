import type { IslandEntry } from "../island.ts";

/** The islands of the workbench, where things can be changed. */
export const islands: readonly IslandEntry[] = [
  { name: "casebook-editor", load: () => import("./casebook-editor.tsx") },
  { name: "casebook-forms", load: () => import("./casebook-forms.tsx") },
];

import type { IslandEntry } from "../island.ts";

/** The islands that pages have wherever they are read: in the workbench and in what is published. */
export const everywhere: readonly IslandEntry[] = [
  { name: "cite", load: () => import("./cite.tsx") },
  { name: "search-box", load: () => import("./search-box.tsx") },
  { name: "picture", load: () => import("./picture.tsx") },
  { name: "year-slider", load: () => import("./year-slider.tsx") },
  { name: "apparatus", load: () => import("./apparatus.tsx") },
  { name: "finding-filter", load: () => import("./finding-filter.tsx") },
  { name: "hedge-slider", load: () => import("./hedge-slider.tsx") },
  { name: "reader-marks", load: () => import("./reader-marks.tsx") },
];

/** The islands of the workbench alone, where things can be changed. */
export const atWork: readonly IslandEntry[] = [
  { name: "casebook-editor", load: () => import("./casebook-editor.tsx") },
  { name: "casebook-forms", load: () => import("./casebook-forms.tsx") },
  { name: "claim-maker", load: () => import("./claim-maker.tsx") },
  { name: "keep-bar", load: () => import("./keep-bar.tsx") },
  { name: "proposals", load: () => import("./proposals.tsx") },
  { name: "references", load: () => import("./references.tsx") },
  { name: "welcome", load: () => import("./welcome.tsx") },
];

import type { AsPlainObject } from "minisearch";
import { loadIndex, lookFor, type SearchAnswer } from "../../render/site/search/search-index.ts";

/** Looks for words. */
export type Ask = (words: string) => Promise<SearchAnswer>;

declare global {
  /** The index of a published casebook, as `assets/search-index.js` gives it. */
  var elenchusSearchIndex: AsPlainObject | undefined;
}

/** The workbench asks its server; a page that is published loads the index, once. */
export function asking(root: string, isLive: boolean): Ask {
  if (isLive) {
    return async (words) => {
      const response = await fetch(`${root}api/search?q=${encodeURIComponent(words)}`);
      return (await response.json()) as SearchAnswer;
    };
  }
  let index: Promise<ReturnType<typeof loadIndex>> | null = null;
  return async (words) => {
    index ??= writtenIndex(root).then(loadIndex);
    return lookFor(words, await index);
  };
}

/** As a script, since a page that is read from a disk may fetch nothing. */
function writtenIndex(root: string): Promise<AsPlainObject> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error("the index cannot be loaded"));
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.addEventListener("load", () => {
      if (globalThis.elenchusSearchIndex === undefined) failed();
      else resolve(globalThis.elenchusSearchIndex);
    });
    script.addEventListener("error", failed);
    document.head.append(script);
  });
}

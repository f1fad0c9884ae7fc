import { folded, wordsOf } from "../../render/site/search/words.ts";

/** "/" leads to the search field, unless somebody is writing. */
export function listenForSlash(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const field = document.querySelector<HTMLInputElement>("main .searching input, .seek input");
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Marks on a page the words it was found by, without touching its elements. */
export function markFoundWords(): void {
  const asked = new URLSearchParams(location.search).get("words");
  const main = document.querySelector("main");
  if (asked === null || main === null || !("highlights" in CSS)) return;
  const terms = new Set([...wordsOf(asked)].map(({ word }) => folded(word)));
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { word, start, end } of wordsOf(node.nodeValue ?? "")) {
      if (!terms.has(folded(word))) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

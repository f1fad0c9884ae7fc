import { type JSX, onCleanup, onMount } from "solid-js";
import { levelNotes, unlevelNotes } from "../reader/level-notes.ts";
import { light, noteAt, wordsOfNote } from "../reader/light.ts";

/** How far from the screen notes are set level already. */
const MARGIN = "400px";

/** Sets notes level with their words as they come near the screen, and lights the words of one that is pointed at. */
export function Island(): JSX.Element {
  onMount(() => {
    const reader = document.querySelector<HTMLElement>(".reader");
    if (reader === null) return;
    const ends = [levelling(reader), lighting(reader), openingFolds()];
    onCleanup(() => {
      for (const end of ends) end();
    });
  });
  return null;
}

/** Only what is near the screen is ever measured: a long text has thousands of notes. */
function levelling(reader: HTMLElement): () => void {
  const wide = matchMedia("(min-width: 68rem)");
  const near = new Set<HTMLElement>();
  const level = (passages: Iterable<HTMLElement>) => (wide.matches ? levelNotes : unlevelNotes)(passages);
  const observer = new IntersectionObserver(
    (entries) => {
      const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement);
      for (const { target, isIntersecting } of entries) if (!isIntersecting) near.delete(target as HTMLElement);
      for (const passage of come) near.add(passage);
      level(come);
    },
    { rootMargin: MARGIN },
  );
  const watch = (within: ParentNode) => {
    for (const passage of within.querySelectorAll(".annotated")) observer.observe(passage);
  };
  watch(reader);
  const again = () => level([...near].filter((passage) => passage.isConnected));
  // Passages are renewed one by one when the casebook changes.
  const renewed = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof HTMLElement) watch(node);
  });
  renewed.observe(reader, { childList: true });
  addEventListener("resize", again);
  reader.addEventListener("toggle", again, true);
  document.addEventListener("change", again);
  return () => {
    observer.disconnect();
    renewed.disconnect();
    removeEventListener("resize", again);
    document.removeEventListener("change", again);
  };
}

function lighting(reader: HTMLElement): () => void {
  let lit: HTMLElement | null = null;
  const show = ({ target }: Event) => {
    const note = noteAt(target);
    if (note === lit) return;
    lit?.classList.remove("lit");
    lit = note;
    lit?.classList.add("lit");
    light("elenchus-lit", note === null ? [] : wordsOfNote(note));
  };
  reader.addEventListener("mouseover", show);
  reader.addEventListener("focusin", show);
  return () => light("elenchus-lit", []);
}

/** Words that are folded away are unfolded when a link leads to them. */
function openingFolds(): () => void {
  const open = () => {
    const goal = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = goal?.closest("details") ?? null;
    if (goal === null || fold === null || fold.open) return;
    fold.open = true;
    goal.scrollIntoView({ block: "center" });
  };
  open();
  addEventListener("hashchange", open);
  return () => removeEventListener("hashchange", open);
}

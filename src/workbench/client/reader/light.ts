/** Sets ranges off without touching what they are in; an old browser shows nothing of it. */
export function light(name: "elenchus-lit" | "elenchus-passage", ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** The note that something on the page belongs to: the note itself, its number, or the words that it is about. */
export function noteAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const note = target.closest<HTMLElement>(".finding");
  if (note !== null) return note;
  const reference = target.closest("a.reference")?.getAttribute("href")?.slice(1);
  if (reference !== undefined) return document.getElementById(reference);
  const words = target.closest(".quoted, .words");
  if (words === null) return null;
  const id = words.getAttribute("data-finding");
  if (id !== null) return document.getElementById(id);
  const passage = words.closest(".passage");
  return passage?.querySelector<HTMLElement>(`.finding[data-words="${CSS.escape(words.id)}"]`) ?? null;
}

/** The words that a note is about: from where they begin to its number after them. */
export function wordsOfNote(note: HTMLElement): readonly Range[] {
  const words = document.getElementById(note.dataset.words ?? "");
  if (words === null) return [];
  const range = document.createRange();
  range.selectNode(words);
  const number = words.closest(".passage")?.querySelector(`a.reference[href="#${CSS.escape(note.id)}"]`) ?? null;
  if (number !== null) range.setEndBefore(number);
  return [range];
}

/** The least room between two notes. */
const GAP = 12;

/**
 * Sets the notes of some passages level with their words, one below the other, within the room that each passage has.
 * Reads everything first and writes then, so that the browser lays the page out once.
 */
export function levelNotes(passages: Iterable<HTMLElement>): void {
  for (const { note, margin } of [...passages].flatMap(marginsIn)) note.style.marginTop = `${margin}px`;
}

function marginsIn(passage: HTMLElement): readonly { readonly note: HTMLElement; readonly margin: number }[] {
  const box = passage.firstElementChild?.getBoundingClientRect();
  if (box === undefined) return [];
  const notes = [...passage.querySelectorAll<HTMLElement>(":scope > .notes > .finding")];
  const sizes = notes.map((note) => {
    const own = document.getElementById(note.dataset.words ?? "");
    return { height: note.offsetHeight, wanted: own === null ? 0 : own.getBoundingClientRect().top - box.top };
  });
  let end = 0;
  return topsOf(sizes, box.height).map((top, i) => {
    const margin = Math.max(0, Math.round(top - end));
    end = top + (sizes[i]?.height ?? 0) + GAP;
    return { note: notes[i] ?? passage, margin };
  });
}

/** Undoes it, where the notes stand below their passage. */
export function unlevelNotes(passages: Iterable<HTMLElement>): void {
  for (const passage of passages) {
    for (const note of passage.querySelectorAll<HTMLElement>(":scope > .notes > .finding")) note.style.marginTop = "";
  }
}

/** Where each note is put: as near as can be to where it wants to be, with the last one still in the room there is. */
export function topsOf(
  notes: readonly { readonly height: number; readonly wanted: number }[],
  room: number,
): readonly number[] {
  const tops: number[] = [];
  let end = 0;
  for (const { height, wanted } of notes) {
    const top = Math.max(wanted, end);
    tops.push(top);
    end = top + height + GAP;
  }
  let limit = Math.max(room, notes.reduce((sum, { height }) => sum + height, 0) + GAP * Math.max(0, notes.length - 1));
  for (let i = notes.length - 1; i >= 0; i -= 1) {
    const top = Math.min(tops[i] ?? 0, limit - (notes[i]?.height ?? 0));
    tops[i] = top;
    limit = top - GAP;
  }
  return tops;
}

import { foldName } from "../values/name.ts";
import { isReserved } from "./relation/words.ts";

/** The most letters of an id that is made of words; a word is not cut. */
const LONGEST = 40;

/** An id made of words, that none of those taken equals: "Notes of a lecture" gives `notes-of-a-lecture`. */
export function newId(words: string, fallback: string, taken: ReadonlySet<string>): string {
  const made = slug(words);
  const stem = made === "" ? fallback : /^[a-z]/u.test(made) && !isReserved(made) ? made : `${fallback}-${made}`;
  if (!taken.has(stem)) return stem;
  for (let n = 2; ; n += 1) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}

function slug(words: string): string {
  const parts = foldName(words)
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .split(" ");
  let made = "";
  for (const part of parts) {
    if (made !== "" && made.length + 1 + part.length > LONGEST) break;
    made += made === "" ? part.slice(0, LONGEST) : `-${part}`;
  }
  return made;
}

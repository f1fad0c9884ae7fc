/** At most half of the places for marks are taken, so that few keys are told apart by their letters only. */
const ROOM = 2;

/**
 * What remains of each word when one letter is left out, and the word itself: two words a letter apart share one of
 * these keys. Gives of each word only those that may be another's, too, so that the many others are never written out.
 */
export function sharedDeletions(words: ReadonlySet<string>): (word: string) => readonly string[] {
  let keys = 1;
  for (const word of words) keys += word.length;
  const marks = new Uint8Array(2 ** Math.ceil(Math.log2(ROOM * keys)));
  const places = marks.length - 1;
  for (const word of words) {
    for (let skip = 1; skip <= word.length; skip += 1) {
      const place = hashWithout(word, skip) & places;
      marks[place] = Math.min(2, (marks[place] ?? 0) + 1);
    }
  }
  const isShared = (word: string, skip: number) => (marks[hashWithout(word, skip) & places] ?? 0) > 1;
  return (word) => {
    const shared = isShared(word, word.length) ? [word] : [];
    for (let skip = 1; skip < word.length; skip += 1) {
      if (isShared(word, skip)) shared.push(word.slice(0, skip) + word.slice(skip + 1));
    }
    return shared.length < 2 ? shared : [...new Set(shared)];
  };
}

/** The hash of a word without the letter at `skip`; past its end, of the whole word. */
function hashWithout(word: string, skip: number): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (at !== skip) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1) ^ (hash >>> 15);
  }
  return hash ^ (hash >>> 13);
}

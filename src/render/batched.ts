/** Code units of a piece: large enough that writing it costs little, small enough to hold many. */
const PIECE = 1 << 16;

/** Gathers small strings into pieces worth writing. */
export function* batched(strings: Iterable<string>): Iterable<string> {
  let piece = "";
  for (const string of strings) {
    piece += string;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

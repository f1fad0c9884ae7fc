import type { Conflict } from "./buffer.ts";

/**
 * A text with both sides of a conflict in it, between the marks that version control uses: each is told of as a mistake
 * until somebody has taken it out, so that neither side is lost unseen.
 */
export function withMergeMarks(text: string, pieces: Conflict["pieces"]): string {
  return pieces.reduce((made, { ours, theirs }) => {
    const block = ["<<<<<<< here", ...linesOf(ours), "=======", ...linesOf(theirs), ">>>>>>> elsewhere"].join("\n");
    const at = ours === "" ? -1 : `\n${made}\n`.indexOf(`\n${ours}\n`);
    if (at >= 0) return made.slice(0, at) + block + made.slice(at + ours.length);
    // Where our side is nothing, or has been changed since, it cannot be found: theirs is put at the end.
    return `${made}${made === "" || made.endsWith("\n") ? "" : "\n"}${block}\n`;
  }, text);
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : [text];
}

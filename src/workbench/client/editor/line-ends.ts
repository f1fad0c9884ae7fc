/** The editor counts the end of a line as one character. Files keep theirs: these turn one into the other. */

/** A text with its lines ended as the editor has them. */
export function withFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

/** A text of the editor with its lines ended as in the file that it is of. */
export function endedLike(text: string, file: string): string {
  return file.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** Where a place of a file is in the editor. */
export function placeWithFeeds(file: string, offset: number): number {
  return file.includes("\r") ? withFeeds(file.slice(0, offset)).length : offset;
}

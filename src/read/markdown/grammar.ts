import { type MarkdownParser, parser, Strikethrough, Table, TaskList } from "@lezer/markdown";

/** Most marks of emphasis and links in one paragraph. Beyond it the inline grammar takes quadratic time. */
const MOST_MARKS = 1000;

const footnotes = {
  name: "Footnote",
  endLeaf: (_: unknown, line: { text: string; pos: number }) => footnote.test(line.text.slice(line.pos)),
};

/** The beginning of a footnote: "[^1]:". */
export const footnote = /^\[\^[^\]\s]{1,40}\]:\s*/u;

const full = parser.configure([Table, Strikethrough, TaskList, { parseBlock: [footnotes] }]);
const plain = full.configure({
  remove: ["Emphasis", "Link", "Image", "LinkEnd", "InlineCode", "HTMLTag", "Strikethrough", "Autolink"],
});

/** The grammar for a text: without marks inside paragraphs where a paragraph has more of them than people write. */
export function grammarFor(text: string): MarkdownParser {
  let marks = 0;
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      if (blank) marks = 0;
      blank = true;
    } else if (code > 0x20) blank = false;
    if (code === 0x2a || code === 0x5b || code === 0x5f || code === 0x60 || code === 0x3c || code === 0x7e) marks += 1;
    if (marks > MOST_MARKS) return plain;
  }
  return full;
}

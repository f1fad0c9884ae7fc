import { assemble } from "../assemble.ts";
import { Draft } from "../draft.ts";
import type { Format, Layout } from "../format.ts";
import { draftMarkdown } from "../markdown/draft-markdown.ts";
import { frontMatterOf } from "../markdown/front-matter.ts";

/** How far into a text marks of Markdown are looked for. */
const HEAD = 20_000;

/** Markdown: CommonMark with tables, footnotes and front matter. */
export const markdown: Format = {
  name: "markdown",
  extensions: [".md", ".markdown", ".mdown", ".mkd"],
  recognises,
  layOut,
};

/** Whether a text has front matter, or two sorts of marks that plain texts do not have. */
function recognises(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (frontMatterOf(head).end > 0) return true;
  const marks = [
    /^#{1,6} \S/mu,
    /\[[^\]\n]+\]\([^)\s]+\)/u,
    /^\[\^[^\]\n]+\]:/mu,
    /\*\*\S[^*\n]*\*\*/u,
    /^\|?(?:\s*:?-{3,}:?\s*\|)+/mu,
  ];
  return marks.filter((mark) => mark.test(head)).length >= 2;
}

function layOut(text: string): Layout {
  const { metadata, end } = frontMatterOf(text);
  const draft = new Draft(text);
  draftMarkdown(draft, end);
  return assemble(draft, { hasHeadings: true, metadata });
}

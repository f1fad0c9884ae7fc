import type { Draft } from "../draft.ts";
import { grammarFor } from "./grammar.ts";
import { MarkdownWriter } from "./markdown-writer.ts";

/** Cuts a Markdown text into blocks, from `start` on. */
export function draftMarkdown(draft: Draft, start: number): void {
  const from = start === 0 && draft.text.startsWith("\ufeff") ? 1 : start;
  const text = draft.text.slice(from);
  const writer = new MarkdownWriter(draft, from);
  grammarFor(text)
    .parse(text)
    .iterate({
      enter: (node) => writer.enter(node),
      leave: (node) => writer.leave(node),
    });
  draft.close();
}

import { assemble } from "../assemble.ts";
import { Draft } from "../draft.ts";
import type { Format, Layout } from "../format.ts";
import { draftPlainText } from "../plain-text/draft-plain-text.ts";

/** Plain text: hard-wrapped or a paragraph a line, with the marks that people use in it. */
export const plainText: Format = {
  name: "plain-text",
  extensions: [".txt", ".text"],
  recognises: () => true,
  layOut,
};

function layOut(text: string): Layout {
  const draft = new Draft(text);
  draftPlainText(draft);
  return assemble(draft, { hasHeadings: false, metadata: {} });
}

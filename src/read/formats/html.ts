import { assemble } from "../assemble.ts";
import { Draft } from "../draft.ts";
import type { Format, Layout } from "../format.ts";
import { draftHtml } from "../html/draft-html.ts";

/** How far into a text its first tag is looked for. */
const HEAD = 2000;

/** HTML: the words that a reader of the page sees, without the site around them. */
export const html: Format = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  recognises: (text) =>
    /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(text.slice(0, HEAD)),
  layOut,
};

function layOut(text: string): Layout {
  const draft = new Draft(text);
  const metadata = draftHtml(draft);
  const hasTitle = draft.blocks.some(({ kind, level }) => kind === "heading" && level === 1);
  return assemble(draft, { hasHeadings: true, metadata: metadata.declared(hasTitle) });
}

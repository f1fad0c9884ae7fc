import { formatShare } from "../../../values/format-number.ts";
import type { CasebookRule } from "../../casebook-rule.ts";
import { citedIn, placesOf } from "../../cited-words.ts";

/** Quoted words that are not in the source. */
export const quoteNotFound: CasebookRule = {
  name: "quote-not-found",
  finds: "words quoted from a source that do not stand in it",
  because:
    "A quotation is what everything else hangs on, so it has to be found word for word; white space, the style of " +
    "quotation marks and dashes do not count. The words most like it are shown with their likeness (one minus the share " +
    "of letters that differ; Levenshtein 1966), and never taken in its place without being asked.",
  examples: [
    {
      casebook: `source notes
  file: sources/notes.txt
claim many
  in: notes ¶1 "between 700,000 and 900,000 were shot"
  says: many were shot
`,
      sources: { "sources/notes.txt": "In those years between 700,000 and 800,000 were shot.\n" },
      level: "error",
    },
    {
      casebook: `source notes
  file: sources/notes.txt
claim many
  in: notes "nobody ever spoke of the harbour"
  says: many were shot
`,
      sources: { "sources/notes.txt": "In those years between 700,000 and 800,000 were shot.\n" },
      level: "error",
    },
    {
      casebook: `source notes
  file: sources/notes.txt
source lost
  file: sources/lost.txt
claim many
  in: notes "they were \\"enemies\\" - all of them"
  in: lost "and nobody knows"
  says: many were shot
`,
      sources: { "sources/notes.txt": "In those years they were “enemies” —\nall of them.\n" },
      level: null,
    },
  ],
  *check(inquiry) {
    for (const cited of citedIn(inquiry)) {
      if (placesOf(cited).length > 0) continue;
      const { id, citation, file } = cited;
      const { running } = file.document;
      const like = file.quotable.mostLike(citation.quote);
      const nearest = like === null ? "" : running.text.slice(like.span.start, like.span.end);
      yield {
        code: quoteNotFound.name,
        level: "error",
        message: `${citation.source.id} does not have the words “${citation.quote}”`,
        ids: [id, citation.source.id],
        labels: [
          { path: citation.path, span: citation.quoteSpan ?? citation.span, text: `quoted in ${id}` },
          ...(like === null
            ? []
            : [
                {
                  path: file.path,
                  span: running.toSource(like.span),
                  text: `most like it: ${formatShare(like.score)}`,
                },
              ]),
        ],
        working: [],
        notes: [],
        help: like === null ? "nothing in it is like them: is it another source?" : `did you mean “${nearest}”?`,
        breakEven: null,
      };
    }
  },
};

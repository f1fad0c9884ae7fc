import type { CasebookRule } from "../../casebook-rule.ts";
import { citedIn, placesOf } from "../../cited-words.ts";

/** Quoted words that stand in several places. */
export const ambiguousQuote: CasebookRule = {
  name: "ambiguous-quote",
  finds: "words quoted from a source in which they stand more than once, where no paragraph tells which are meant",
  because:
    "Whoever opens the quotation should come to the one place that was meant. A locator by paragraph (`¶4`) settles it, " +
    "if the words stand only once in that paragraph; so do more words.",
  examples: [
    {
      casebook: `source notes
  file: sources/notes.txt
claim many
  in: notes "hardly any were left"
  says: few were left
`,
      sources: { "sources/notes.txt": "In May hardly any were left.\n\nIn June hardly any were left.\n" },
      level: "note",
    },
    {
      casebook: `source notes
  file: sources/notes.txt
claim many
  in: notes "In June hardly any were left"
  says: few were left
`,
      sources: { "sources/notes.txt": "In May hardly any were left.\n\nIn June hardly any were left.\n" },
      level: null,
    },
    {
      casebook: `source notes
  file: sources/notes.txt
claim many
  in: notes ¶2 "hardly any were left"
  says: few were left
`,
      sources: { "sources/notes.txt": "In May hardly any were left.\n\nIn June hardly any were left.\n" },
      level: null,
    },
  ],
  *check(inquiry) {
    for (const cited of citedIn(inquiry)) {
      const places = placesOf(cited);
      if (places.length < 2) continue;
      const { id, citation, file } = cited;
      const shown = places.slice(0, MOST_SHOWN).map((span) => file.document.running.toSource(span));
      yield {
        code: ambiguousQuote.name,
        level: "note",
        message: `the words “${citation.quote}” stand ${places.length} times in ${citation.source.id}`,
        ids: [id, citation.source.id],
        labels: [
          { path: citation.path, span: citation.quoteSpan ?? citation.span, text: `quoted in ${id}` },
          ...shown.map((span) => ({ path: file.path, span, text: "here" })),
        ],
        working: [],
        notes: [],
        help: "quote more words, or name the paragraph: ¶4",
        breakEven: null,
      };
    }
  },
};

const MOST_SHOWN = 3;

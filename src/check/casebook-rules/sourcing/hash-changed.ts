import type { CasebookRule } from "../../casebook-rule.ts";

/** A source that is no longer the file that was read. */
export const hashChanged: CasebookRule = {
  name: "hash-changed",
  finds: "a source whose file is no longer the one whose hash the casebook records",
  because:
    "Sources are never edited, so a file with another hash (SHA-256) was replaced, scanned anew or damaged. What is " +
    "quoted from it is looked up in the file as it is now, and may be found in other places or not at all.",
  examples: [
    {
      casebook: `source notes
  file: sources/notes.txt
  sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
`,
      sources: { "sources/notes.txt": "abc" },
      level: "warning",
    },
    {
      casebook: `source notes
  file: sources/notes.txt
  sha256: BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD
source bare
  file: sources/notes.txt
`,
      sources: { "sources/notes.txt": "abc" },
      level: null,
    },
    {
      casebook: `source gone
  file: sources/gone.txt
  sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
`,
      level: null,
    },
  ],
  *check({ casebook, sources }) {
    for (const { id, fields } of casebook.byKind.source) {
      const file = sources.get(id);
      const { sha256: recorded } = fields;
      if (file === undefined || recorded === null) continue;
      const { sha256: found } = file.document.source;
      if (recorded.text.toLowerCase() === found) continue;
      yield {
        code: hashChanged.name,
        level: "warning",
        message: `${file.path} is not the file that ${id} was recorded with`,
        ids: [id],
        labels: [{ path: recorded.path, span: recorded.span, text: "recorded" }],
        working: [`recorded: ${recorded.text}`, `now: ${found}`],
        notes: [],
        help: "restore the file; or, if the change is meant, let elenchus anchors look over its quotations, and record the new hash",
        breakEven: null,
      };
    }
  },
};

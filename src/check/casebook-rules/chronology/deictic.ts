import type { Claim, Source, Testimony } from "../../../casebook/casebook.ts";
import type { Citation } from "../../../casebook/reading/citation.ts";
import { compileLanguage, type Language } from "../../../recognise/language.ts";
import { languages } from "../../../recognise/languages/index.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { CasebookRule } from "../../casebook-rule.ts";
import { deicticWords } from "../../deictic-words.ts";
import { listed } from "../../words.ts";

/** "Last year", and nobody knows which. */
export const deictic: CasebookRule = {
  name: "deictic",
  finds: "quoted words such as “last year” that count from a day which neither the claim nor its source gives",
  because:
    "“Today” is the day on which a text was spoken or written. Without that day, what is dated by such words cannot be " +
    "set against anything. A claim has it by `when`, a source by `delivered`, `date` or `published`, or by what its own " +
    "file says of itself. The words are found as in a first reading.",
  examples: [
    {
      casebook: `source notes "Notes of a lecture"
claim closed
  in: notes ¶4 "the harbour was closed last year"
  says: the harbour was closed
`,
      level: "needs-fact",
    },
    {
      casebook: `source notes "Notes of a lecture"
  delivered: 1996-05-28
claim closed
  in: notes ¶4 "the harbour was closed last year"
  says: the harbour was closed
`,
      level: null,
    },
    {
      casebook: `source notes "Notes of a lecture"
source letters
claim closed
  in: notes ¶4 "the harbour was closed the year before"
  says: the harbour was closed
claim said-so
  in: letters p. 7 "the harbour was closed last year"
  when: 1917-03-04
  says: the harbour was closed
claim years-of-it
  in: notes ¶5 "closed in the last year of the war"
  says: the harbour was closed
`,
      level: null,
    },
  ],
  *check(inquiry) {
    const compiled = new Map<string, Language | null>();
    const { byKind } = inquiry.casebook;
    for (const claim of [...byKind.claim, ...byKind.testimony]) {
      for (const citation of claim.fields.in) {
        const source = undatedSource(claim, citation, inquiry);
        const language = source === null ? null : languageOf(source, compiled, inquiry);
        if (source === null || language === null || citation.quote === null) continue;
        const words = deicticWords(citation.quote, language);
        if (words.length === 0) continue;
        const counted = listed(words.map((word) => `“${word}”`));
        yield {
          code: deictic.name,
          level: "needs-fact",
          message: `${counted} in ${claim.id} counts from the day ${source.id} was spoken or written, which is not given`,
          ids: [claim.id, source.id],
          labels: [
            { path: citation.path, span: citation.quoteSpan ?? citation.span, text: "counts from that day" },
            { path: source.path, span: source.headSpan, text: "has no date" },
          ],
          working: [],
          notes: [],
          help: `give ${source.id} a \`delivered:\` or \`date:\`, or ${claim.id} a \`when:\``,
          breakEven: null,
        };
      }
    }
  },
};

/** The source of a quotation, where nothing tells from what day it counts. */
function undatedSource(claim: Claim | Testimony, { source, quote }: Citation, { casebook, sources }: Inquiry) {
  if (quote === null || claim.fields.when !== null) return null;
  const declaration = casebook.declarations.get(source.id);
  if (declaration?.kind !== "source") return null;
  const { date, delivered, published } = declaration.fields;
  const metadata = sources.get(source.id)?.document.metadata;
  const dates = [date, delivered, published, metadata?.delivered ?? null, metadata?.published ?? null];
  return dates.every((one) => one === null) ? declaration : null;
}

/** The language of a source: as declared, else as its file has it, else the first there is; null where it has no tables. */
function languageOf({ id, fields }: Source, compiled: Map<string, Language | null>, { sources }: Inquiry) {
  const code = fields.language?.text ?? sources.get(id)?.document.metadata.language ?? languages[0]?.code ?? "";
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const definition = languages.find((language) => language.code === code);
  const language = definition === undefined ? null : compileLanguage(definition);
  compiled.set(code, language);
  return language;
}

import type { Casebook } from "../casebook/casebook.ts";
import type { Citation } from "../casebook/reading/citation.ts";
import { paragraphsIn } from "../read/paragraphs.ts";
import type { Inquiry, SourceFile } from "../resolve/inquiry.ts";
import type { Span } from "../text/span.ts";

/** Words that a declaration quotes from a source whose text is there. */
export interface Cited {
  /** Of the declaration. */
  readonly id: string;
  readonly citation: Citation & { readonly quote: string };
  readonly file: SourceFile;
}

/** All that a casebook quotes, as far as the texts are there. */
export function* citedIn(inquiry: Inquiry): Generator<Cited> {
  if (inquiry.sources.size === 0) return;
  for (const { id, fields } of inquiry.casebook.declarations.values()) {
    if (!("in" in fields)) continue;
    for (const citation of fields.in) {
      const file = fileOf(citation, inquiry);
      const { quote } = citation;
      if (file !== undefined && quote !== null) yield { id, citation: { ...citation, quote }, file };
    }
  }
}

/** The text that a citation points into: that of its source, or of the source that a document lies in. */
export function fileOf({ source }: Citation, { casebook, sources }: Inquiry): SourceFile | undefined {
  const own = sources.get(source.id);
  if (own !== undefined) return own;
  const [only, ...more] = containersOf(source.id, casebook).flatMap((id) => sources.get(id) ?? []);
  return more.length === 0 ? only : undefined;
}

function containersOf(id: string, { declarations }: Casebook): readonly string[] {
  const declaration = declarations.get(id);
  return declaration?.kind === "document" ? declaration.fields.in.map(({ source }) => source.id) : [];
}

/** Where quoted words stand, word for word: of several places, the one in the paragraph that the citation names. */
export function placesOf({ citation, file }: Pick<Cited, "citation" | "file">): readonly Span[] {
  const places = file.quotable.find(citation.quote);
  if (places.length < 2 || citation.locator?.type !== "paragraph") return places;
  const [from, to] = [Number(citation.locator.from), Number(citation.locator.to)];
  const paragraphs = paragraphsIn(file.document).slice(from - 1, to);
  const within = places.filter(({ start, end }) =>
    paragraphs.some(({ span }) => span.start <= start && end <= span.end),
  );
  return within.length === 1 ? within : places;
}

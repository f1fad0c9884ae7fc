import type { Claim, Quantity, Testimony } from "../casebook/casebook.ts";
import type { Label } from "../diagnostics/diagnostic.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { AUTHOR } from "../resolve/statement.ts";
import { fileOf, placesOf } from "./cited-words.ts";

/** What a claim says, where the casebook says it, and where it quotes: the words on the page of the source. */
export function labelsOf(claim: Claim | Testimony, text: string, inquiry: Inquiry): readonly Label[] {
  const { says } = claim.fields;
  const own = { path: claim.path, span: says?.span ?? claim.headSpan, text };
  return [own, ...quotesOf(claim, inquiry)];
}

/** The words that a claim quotes, in those of its sources that have a text. */
function quotesOf({ id, fields }: Claim | Testimony, inquiry: Inquiry): readonly Label[] {
  return fields.in.flatMap((citation) => {
    const file = fileOf(citation, inquiry);
    if (file === undefined || citation.quote === null) return [];
    const [span] = placesOf({ citation: { ...citation, quote: citation.quote }, file });
    if (span === undefined) return [];
    return [{ path: file.path, span: file.document.running.toSource(span), text: `${id}, in ${citation.source.id}` }];
  });
}

/** Where a quantity is declared. */
export function declarationLabel({ path, headSpan }: Quantity, text: string): Label {
  return { path, span: headSpan, text };
}

/** Who speaks, by title or id. */
export function nameOfSpeaker(id: string, { casebook }: Inquiry): string {
  if (id === AUTHOR) return "the casebook";
  return casebook.declarations.get(id)?.title ?? id;
}

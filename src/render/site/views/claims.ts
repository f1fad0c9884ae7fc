import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { dateWords } from "../../date-words.ts";
import { direction } from "../../edition/direction.ts";
import { html } from "../../edition/markup.ts";
import { nameOfClaim, saidInWords } from "../../said-in-words.ts";
import { separatedValues } from "../../separated-values.ts";
import { enumerated } from "../../wording.ts";
import type { Book } from "../book.ts";
import { changeLink } from "../change-link.ts";
import { fact, part } from "../facts.ts";
import { findingCard } from "../finding-card.ts";
import { verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { referrals } from "../referral.ts";
import { placesOf } from "../speakers.ts";
import { trials } from "../trials.ts";
import type { View } from "../view.ts";

/** Who says what: every claim with its verdict, and a page for each that opens its passage. */
export const claims: View = {
  name: "claims",
  title: "Claims",
  says: "who says what, and whether it can hold with the rest",
  *items(book) {
    for (const { id, title } of book.claims) yield { id, title: title ?? id };
  },
  page(book, item, links) {
    if (item === null) return list(book, links);
    const claim = book.claim(item);
    return claim === null ? null : one(claim, book, links);
  },
};

function list(book: Book, links: Links) {
  const rows = book.claims.map(
    (claim) => html`<tr><td>${verdictMark(book.verdictOf(claim))}</td><td>${speaker(claim, book)}</td>
<td><a href="${links.to("claims", claim.id)}"${direction(saidInWords(claim))}>${claim.title ?? saidInWords(claim)}</a></td></tr>
`,
  );
  const table = html`<div class="grid" tabindex="0" role="group" aria-label="Claims"><table class="claims"><thead><tr><th scope="col">Verdict</th><th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return {
    title: "Claims",
    main: rows.length === 0 ? html`<p class="none">Nothing is claimed yet.</p>` : table,
    exports: [{ ending: "csv" as const, gives: "the claims as a table", text: asTable(book) }],
  };
}

function one(claim: Claim | Testimony, book: Book, links: Links) {
  const { id, fields } = claim;
  const places = placesOf(claim, book, links);
  const found = book.findingsOf(id);
  return {
    title: nameOfClaim(claim),
    main: html`<p class="lead">${verdictMark(book.verdictOf(claim))} <span class="says"${direction(saidInWords(claim))}>${saidInWords(claim)}</span></p>
<dl class="facts">
${fact("Said by", referrals(idsOf(fields.by), book, links))}
${fact("Reported by", referrals(idsOf(fields.via), book, links))}
${fact("When", fields.when && dateWords(fields.when))}
${fact("Taken from", referrals(idsOf(fields.copies), book, links))}
${fact("Speaks for", referrals(idsOf(fields.supports), book, links))}
${fact("Speaks against", referrals(idsOf(fields.rebuts), book, links))}
${fact("Under pressure", fields.duress?.word ?? null)}
${fact("How sure", fields.certainty?.text ?? null)}
</dl>
${places.length === 0 ? null : html`<h2>In its own words</h2>`}
<ul class="quotes">${places.map((place) => html`<li>${place}</li>`)}</ul>
${part("On every base", trials([id], book, links))}
${found.length === 0 ? null : html`<h2>What the audits say</h2>`}
${found.map((named) => findingCard(named, book, links))}
${changeLink(id, book, links)}`,
    exports: [],
  };
}

function idsOf(references: readonly { readonly id: string | null }[]): readonly string[] {
  return references.flatMap(({ id }) => id ?? []);
}

function speaker({ fields }: Claim | Testimony, book: Book): string {
  return enumerated(idsOf(fields.by).map((id) => nameOfSpeaker(id, book.inquiry)));
}

function asTable(book: Book): string {
  const rows = book.claims.map((claim) => [
    claim.id,
    speaker(claim, book),
    saidInWords(claim),
    book.verdictOf(claim) ?? "",
    claim.fields.in.map(({ source, locator, quote }) => [source.id, locator?.text, quote].join(" ").trim()).join("; "),
  ]);
  return separatedValues([["id", "by", "says", "verdict", "in"], ...rows]);
}

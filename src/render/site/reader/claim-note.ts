import type { Claim, Declaration, Testimony } from "../../../casebook/casebook.ts";
import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { isAgainst } from "../../disputed.ts";
import { direction } from "../../edition/direction.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { saidInWords } from "../../said-in-words.ts";
import { enumerated } from "../../wording.ts";
import type { Book, NamedFinding } from "../book.ts";
import { findingLine } from "../finding-card.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";

/** How many findings a note in the margin names; the page of the claim has them all. */
const MOST = 3;

/** Who says what in the words beside it, and what came of it; with links to the pages that say more. */
export function claimNote(claim: Claim | Testimony, book: Book, links: Links): Markup {
  const says = saidInWords(claim);
  const against = book.findingsOf(claim.id).filter(({ finding }) => isAgainst(finding));
  const rest = against.length - MOST;
  const more = rest <= 0 ? null : html`<li><a href="${links.to("claims", claim.id)}">and ${rest} more</a></li>`;
  const lines = against.slice(0, MOST).map((named) => findingLine(named, links));
  return html`<p class="message"><span class="speaker"${direction(speakers(claim, book))}>${speakers(claim, book)}</span>${stance(claim)}
<a class="says" href="${links.to("claims", claim.id)}"${direction(says)}>${claim.title ?? says}</a></p>
${against.length === 0 ? null : html`<details class="against"><summary>why</summary><ul>${lines}${more}</ul></details>`}`;
}

/** Any other declaration that quotes the words. */
export function declarationNote({ id, kind }: Declaration, book: Book, links: Links): Markup {
  return html`<p class="message"><span class="speaker">${kind}:</span> ${referral(id, book, links)}</p>`;
}

/**
 * The tolerance at which nothing would speak against a claim any more; null where nothing does, or something would at
 * any tolerance.
 */
export function breakEvenOf(claim: Claim | Testimony, book: Book): number | null {
  const all = book
    .findingsOf(claim.id)
    .filter(({ finding }) => isAgainst(finding))
    .map(({ finding }: NamedFinding) => finding.breakEven);
  const known = all.filter((breakEven) => breakEven !== null);
  return known.length === 0 || known.length < all.length ? null : Math.max(...known);
}

function speakers({ fields }: Claim | Testimony, book: Book): string {
  const names = fields.by.map(({ id }) => nameOfSpeaker(id, book.inquiry));
  return names.length === 0 ? "nobody named" : enumerated(names);
}

/** How it is said, where it is not simply said. */
function stance({ fields }: Claim | Testimony): Markup | null {
  const { stance: how } = fields;
  return how === null || how.word === "asserts" ? null : html` <span class="part">${how.word}</span>`;
}

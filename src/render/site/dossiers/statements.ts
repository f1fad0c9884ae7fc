import type { Claim, Declaration, Testimony } from "../../../casebook/casebook.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { saidInWords } from "../../said-in-words.ts";
import type { Book } from "../book.ts";
import { grid } from "../facts.ts";
import { verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";
import { placesOf, speakers } from "../speakers.ts";

/** The fields by which a statement belongs to somebody, and how that is headed. */
const belonging = [
  { field: "by", heading: "Says" },
  { field: "via", heading: "Reports" },
  { field: "in", heading: "Said in it" },
  { field: "to", heading: "Was told" },
] as const;

/** What is said by somebody and about it, each under its heading. */
export function statementsAround(declaration: Declaration, book: Book, links: Links): readonly Markup[] {
  const { id } = declaration;
  const found = book
    .referencesTo(id)
    .flatMap(({ declaration: other, field }) => (isStatement(other) ? [{ other, field }] : []));
  const own = belonging.map(({ field, heading }) => ({
    heading,
    claims: found.filter((one) => one.field === field).map(({ other }) => other),
  }));
  const told = new Set<Declaration>(own.flatMap(({ claims }) => claims));
  const naming = found.map(({ other }) => other).filter((other) => !told.has(other));
  const spoken = book.claims.filter((claim) => !told.has(claim) && speaksBy(claim, declaration));
  const about = { heading: "Said about it", claims: [...new Set([...naming, ...spoken])] };
  return [...own, about].flatMap(({ heading, claims }) =>
    claims.length === 0 ? [] : [html`<h2>${heading}</h2>\n${statementsTable(heading, claims, book, links)}`],
  );
}

/** The shortest name that is looked for in words. */
const LEAST_NAME = 3;

/** Whether the words of a claim have one of the names of something in them. */
function speaksBy({ fields: { says } }: Claim | Testimony, { title, fields }: Declaration): boolean {
  if (says === null || says.type === "relation") return false;
  const also = "also" in fields ? fields.also.map(({ text }) => text) : [];
  const names = [title ?? "", ...also].filter((name) => name.length >= LEAST_NAME);
  return names.some((name) => says.text.includes(name));
}

function statementsTable(name: string, claims: readonly (Claim | Testimony)[], book: Book, links: Links): Markup {
  const rows = claims.map(
    (
      claim,
    ) => html`<tr><th scope="row">${speakers(claim, book, links)}</th><td>${said(claim, book, links)}</td><td>${verdictMark(book.verdictOf(claim))}</td><td>${placesOf(claim, book, links).map((place) => html`${place}<br>`)}</td></tr>
`,
  );
  return grid(name, ["Who", "What", "Verdict", "Where"], rows);
}

function said(claim: Claim | Testimony, book: Book, links: Links): Markup {
  const stance = claim.fields.stance?.word ?? "asserts";
  const how = stance === "asserts" || stance === "denies" ? null : html` <span class="place">${stance}</span>`;
  const words =
    claim.title === null
      ? html`<a href="${links.to("claims", claim.id)}">${saidInWords(claim)}</a>`
      : referral(claim.id, book, links);
  return html`${words}${how}`;
}

function isStatement(declaration: Declaration): declaration is Claim | Testimony {
  return declaration.kind === "claim" || declaration.kind === "testimony";
}

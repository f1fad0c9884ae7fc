import type { CaseDate } from "../../../casebook/case-date.ts";
import type { Declaration } from "../../../casebook/casebook.ts";
import { dateWords } from "../../date-words.ts";
import { direction } from "../../edition/direction.ts";
import { html, joined, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import { fact, facts } from "../facts.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";

/** Every field of a declaration as it is declared, with what it names as links. */
export function fieldsOf({ fields }: Declaration, book: Book, links: Links): Markup | null {
  const lines = Object.entries(fields).map(([field, value]: [string, unknown]) => {
    const values = Array.isArray(value) ? value : [value];
    return fact(
      heading(field),
      joined(
        values.flatMap((one) => valueMarkup(one, book, links) ?? []),
        "<br>",
      ),
    );
  });
  return facts(...lines);
}

function heading(field: string): string {
  const words = field.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value by its shape: every type of field keeps its words, its ids and its dates under the same names. */
function valueMarkup(value: unknown, book: Book, links: Links): Markup | null {
  if (!isRecord(value)) return null;
  if (isRecord(value.source)) return citation(value, value.source, book, links);
  if (Array.isArray(value.from)) return step(value, value.from, book, links);
  const when = isRecord(value.when) ? words(value.when) : null;
  const told = typeof value.id === "string" ? null : (words(value) ?? asWritten(value, book));
  const what = typeof value.id === "string" ? referral(value.id, book, links) : spoken(told ?? "");
  return html`${what}${when === null ? null : ` ${when}`}`;
}

function spoken(told: string): Markup {
  return html`<span${direction(told)}>${told}</span>`;
}

function words(value: Readonly<Record<string, unknown>>): string | null {
  if (isDate(value)) return dateWords(value);
  const told = value.text ?? value.word ?? value.file;
  return typeof told === "string" ? told : null;
}

/** What has no words of its own, as the casebook writes it. */
function asWritten({ path, span }: Readonly<Record<string, unknown>>, { inquiry }: Book): string {
  const text = inquiry.casebook.files.get(String(path))?.text ?? "";
  return isRecord(span) ? text.slice(Number(span.start), Number(span.end)) : "";
}

function citation(
  value: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  book: Book,
  links: Links,
) {
  const place = isRecord(value.locator) ? words(value.locator) : null;
  const quote = typeof value.quote === "string" ? html` <q${direction(value.quote)}>${value.quote}</q>` : null;
  return html`${referral(String(source.id), book, links)}${place === null ? null : ` ${place}`}${quote}`;
}

/** "these, so that". */
function step(value: Readonly<Record<string, unknown>>, from: readonly unknown[], book: Book, links: Links): Markup {
  const of = (some: unknown) => (isRecord(some) && typeof some.id === "string" ? [referral(some.id, book, links)] : []);
  const to = Array.isArray(value.to) ? value.to : [value.to];
  return html`${joined(from.flatMap(of), ", ")} ⇒ ${joined(to.flatMap(of), ", ")}`;
}

function isDate(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & CaseDate {
  return isRecord(value.edtf) && typeof value.isJulian === "boolean";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { Metadata } from "../document.ts";
import type { Attributes } from "./hints.ts";

/** Names under which pages give a property, best first. */
const titles = ["og:title", "twitter:title", "dc.title", "citation_title"];
const authors = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "citation_author",
  "parsely-author",
];
const dates = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "citation_publication_date",
  "publish-date",
  "publication_date",
  "pubdate",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dc.date.created",
  "dcterms.created",
  "date",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
];

/** Gathers what a page says of itself in its head. */
export class PageMetadata {
  readonly #properties = new Map<string, string>();
  #language: string | null = null;
  #title = "";

  /** Takes a meta element in. The first of each name counts. */
  addMeta(attributes: Attributes): void {
    const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop") ?? "";
    const content = attributes.get("content")?.replace(/\s+/gu, " ").trim() ?? "";
    const key = name.toLowerCase();
    if (key !== "" && content !== "" && !this.#properties.has(key)) this.#properties.set(key, content);
  }

  /** The day in a time element that says when the page was published. The first counts. */
  addPublished(datetime: string): void {
    if (!this.#properties.has("pubdate") && dayIn(datetime) !== null) this.#properties.set("pubdate", datetime);
  }

  set language(tag: string) {
    const code = /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag.trim())?.[0].toLowerCase();
    this.#language ??= code ?? null;
  }

  set title(words: string) {
    if (this.#title === "") this.#title = words.replace(/\s+/gu, " ").trim();
  }

  /** What the head declares. The title element is often the site's; it counts only where no block is a title. */
  declared(hasTitleBlock: boolean): Partial<Metadata> {
    const title = this.#first(titles) ?? (hasTitleBlock || this.#title === "" ? null : withoutSite(this.#title));
    const byline = this.#first(authors);
    const published = dates.map((name) => dayIn(this.#properties.get(name) ?? "")).find((day) => day !== null) ?? null;
    return {
      ...(title === null ? {} : { title }),
      ...(byline === null || /^https?:/u.test(byline) ? {} : { byline }),
      ...(published === null ? {} : { published }),
      ...(this.#language === null ? {} : { language: this.#language }),
    };
  }

  #first(names: readonly string[]): string | null {
    return names.map((name) => this.#properties.get(name)).find((content) => content !== undefined) ?? null;
  }
}

/** A title without the site's name after a bar or a dash. */
function withoutSite(title: string): string {
  return /^(.{10,}?)\s+[|\u2013\u2014\u00b7-]\s+[^|\u2013\u2014]{2,40}$/u.exec(title)?.[1] ?? title;
}

/** The day at the beginning of an ISO 8601 date, as EDTF; null where there is none. */
export function dayIn(written: string): string | null {
  const match = /^\s*(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2}))?)?(?=$|[\sT])/u.exec(written);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31 || month === "00" || day === "00") return null;
  return [year, month, day].filter((part) => part !== undefined).join("-");
}

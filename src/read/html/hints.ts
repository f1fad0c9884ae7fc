/** An element's attributes, by name. */
export type Attributes = ReadonlyMap<string, string>;

/** Roles that ARIA gives to parts of a site, and to notes. */
const siteRoles = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split(" "),
);
const noteRoles = new Set(["doc-footnote", "doc-endnotes", "doc-endnote", "doc-footnotes"]);

/** Class names and ids, or their first parts, that designers give to parts of a site. */
const siteNames =
  /^(?:(?:site|page|global|main|top)[-_](?:nav|navigation|header|footer|menu)|nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|cookies?|consent|gdpr|newsletter|subscribe|subscription|related|recommended|promos?|advert(?:isement)?s?|ads?|sponsored|comments?|disqus|pagination|pager|popup|modal|skip-?link|toc|navbox|hatnote|catlinks|copyright|footer|sidebar)(?:[-_]|$)/u;

const noteNames = /^(?:(?:foot|end)notes?|references?|reflist|fn-?\d+|cite_note.*)$/u;
const hiddenNames =
  /^(?:sr-only|visually-hidden|screen-reader-text|hidden|mw-editsection|mw-jump-link|noprint|footnote-backref|reversefootnote|mw-cite-backlink)$/u;
const bylineNames = /^(?:by-?line|author|authors|article-author|entry-author|post-author|article__byline|c-byline)$/u;
const dateNames =
  /^(?:date-?line|date|pubdate|published|publish-date|publication-date|timestamp|entry-date|post-date|article-date|dt-published)$/u;

/** What an element's attributes say of its place in a page. */
export interface Hints {
  readonly hidden: boolean;
  /** By tag-like attributes, such as a role. */
  readonly site: boolean;
  /** By class or id only: a guess. */
  readonly maybeSite: boolean;
  readonly note: boolean;
  readonly byline: boolean;
  readonly date: boolean;
}

const nothing: Hints = { hidden: false, site: false, maybeSite: false, note: false, byline: false, date: false };

/** Reads the attributes of an element. */
export function hintsOf(attributes: Attributes): Hints {
  if (attributes.size === 0) return nothing;
  const role = attributes.get("role") ?? "";
  const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.toLowerCase().split(/\s+/u);
  const is = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return {
    hidden: isHidden(attributes) || is(hiddenNames),
    site: siteRoles.has(role),
    maybeSite: is(siteNames),
    note: noteRoles.has(role) || is(noteNames),
    byline: is(bylineNames) || attributes.get("rel") === "author" || attributes.get("itemprop") === "author",
    date: is(dateNames) || attributes.get("itemprop") === "datePublished",
  };
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.get("style") ?? "");
}

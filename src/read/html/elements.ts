import type { BlockKind } from "../document.ts";

/** What an element does to the words inside it. */
export interface ElementRole {
  /** Begins and ends a block. */
  readonly block?: true;
  /** The kind of its blocks. */
  readonly kind?: BlockKind;
  /** Depth of a heading. */
  readonly level?: number;
  /** Nothing in it is read. */
  readonly hidden?: true;
  /** Belongs to the site, not to the text. */
  readonly site?: true;
  /** Sets words in italics or bold. */
  readonly emphasis?: true;
  /** Has no end tag. */
  readonly empty?: true;
  /** Elements that it closes where they are still open, looked for up to those in `within`. */
  readonly closes?: readonly string[];
  readonly within?: readonly string[];
  /** Holds no tags; the mode in which its content is cut into tokens. */
  readonly content?: "RCDATA" | "RAWTEXT" | "SCRIPT_DATA" | "PLAINTEXT";
}

const block: ElementRole = { block: true, closes: ["p"], within: ["td", "th", "button"] };
const hidden: ElementRole = { hidden: true };
const empty: ElementRole = { empty: true };
const lists = ["ul", "ol", "menu", "dl"];
const rows = ["table"];

/** The elements of HTML that matter to a reader; all others only hold words. */
export const elements: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...blocks(
    "article body center details dialog dir div fieldset figure form header hgroup html main menu ol p section",
  ),
  ...blocks("search summary table tbody tfoot thead ul address dl head optgroup noframes frameset legend pre listing"),
  ["p", { ...block, kind: "paragraph" }],
  ["dd", { ...block, closes: ["dd", "dt", "p"], within: lists }],
  ["dt", { ...block, kind: "list-item", closes: ["dd", "dt", "p"], within: lists }],
  ["li", { ...block, kind: "list-item", closes: ["li", "p"], within: lists }],
  ["tr", { block: true, closes: ["td", "th", "tr", "p"], within: rows }],
  ["td", { block: true, closes: ["td", "th", "p"], within: ["tr", "table"] }],
  ["th", { block: true, closes: ["td", "th", "p"], within: ["tr", "table"] }],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { ...block, kind: "heading", level }] as const),
  ["blockquote", { ...block, kind: "quotation" }],
  ["figcaption", { ...block, kind: "caption" }],
  ["caption", { ...block, kind: "caption" }],
  ["nav", { ...block, site: true }],
  ["footer", { ...block, site: true }],
  ["aside", { ...block, site: true }],
  ["hr", { ...block, empty: true }],
  ["script", { hidden: true, content: "SCRIPT_DATA" }],
  ...["style", "xmp", "iframe", "noembed", "noframes"].map(
    (tag) => [tag, { hidden: true, content: "RAWTEXT" }] as const,
  ),
  ["textarea", { hidden: true, content: "RCDATA" }],
  ["title", { hidden: true, content: "RCDATA" }],
  ["plaintext", { ...block, content: "PLAINTEXT" }],
  ...named("template noscript svg object canvas audio video select button datalist del s strike rt rp map", hidden),
  ...named("area base col embed frame img input link meta param source track wbr br keygen", empty),
  ...named("b strong i em cite u big", { emphasis: true }),
]);

function blocks(tags: string): (readonly [string, ElementRole])[] {
  return named(tags, block);
}

function named(tags: string, role: ElementRole): (readonly [string, ElementRole])[] {
  return tags.split(" ").map((tag) => [tag, role] as const);
}

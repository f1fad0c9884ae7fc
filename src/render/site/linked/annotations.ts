import { type Cited, citedIn, placesOf } from "../../../check/cited-words.ts";
import { anchorOf } from "../../../text/anchor.ts";
import type { Span } from "../../../text/span.ts";
import type { Book } from "../book.ts";
import { addressOf } from "../links.ts";

/** A quotation with its place in the running text of a source. */
interface Quoted {
  readonly cited: Cited;
  readonly span: Span;
  readonly source: string;
  /** Of the quotations of its declaration. */
  readonly number: number;
}

/** A file of annotations: of one source, beside its page, or of all of them. */
export interface AnnotationFile {
  readonly path: string;
  readonly content: string;
}

/** Every quotation of a casebook as an annotation of the W3C Web Annotation model: in one file, and one a source. */
export function* annotationFiles(book: Book): Generator<AnnotationFile> {
  const quotations = [...quotationsIn(book)];
  yield { path: "annotations.json", content: page("annotations.json", quotations, book.base ?? "", book) };
  for (const source of new Set(quotations.map((one) => one.source))) {
    const path = `sources/${source}.annotations.json`;
    const own = quotations.filter((one) => one.source === source);
    yield { path, content: page(path, own, book.base ?? "../", book) };
  }
}

function* quotationsIn(book: Book): Generator<Quoted> {
  const counts = new Map<string, number>();
  for (const cited of citedIn(book.inquiry)) {
    const source = book.sourceAt(cited.file.path);
    const [span, ...others] = placesOf(cited);
    // Of several places where the same words stand, none is known to be meant.
    if (source === null || span === undefined || others.length > 0) continue;
    const number = (counts.get(cited.id) ?? 0) + 1;
    counts.set(cited.id, number);
    yield { cited, span, source, number };
  }
}

/** A page of annotations; `root` leads from it to the root of the site. */
function page(path: string, quotations: readonly Quoted[], root: string, book: Book): string {
  const content = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: root + path,
    type: "AnnotationPage",
    items: quotations.map((quoted) => annotation(quoted, root, book)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function annotation({ cited, span, source, number }: Quoted, root: string, book: Book): unknown {
  return {
    id: `${root}annotations.json#${cited.id}-${number}`,
    type: "Annotation",
    motivation: "linking",
    ...(book.claim(cited.id) === null ? {} : { body: root + addressOf("claims", cited.id) }),
    target: {
      source: root + addressOf("sources", source),
      selector: selectors(cited, span, book.isWithheld(source)),
    },
  };
}

/**
 * The words, those around them, and their place in the running text of the source, in Unicode characters. Around words
 * of a source that is not published there are none.
 */
function selectors({ file, citation }: Cited, span: Span, isWithheld: boolean): readonly unknown[] {
  const { text } = file.document.running;
  if (isWithheld) return [{ type: "TextQuoteSelector", exact: citation.quote }];
  const { quote, prefix, suffix } = anchorOf({ ...file.document.source, text }, span);
  const start = characters(text.slice(0, span.start));
  return [
    { type: "TextQuoteSelector", exact: quote, prefix, suffix },
    { type: "TextPositionSelector", start, end: start + characters(quote) },
  ];
}

/** How many characters a string has, a pair of surrogates being one. */
function characters(words: string): number {
  let pairs = 0;
  for (let i = 0; i < words.length; i += 1) if ((words.charCodeAt(i) & 0xfc00) === 0xdc00) pairs += 1;
  return words.length - pairs;
}

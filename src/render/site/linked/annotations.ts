import { type Cited, citedIn, placesOf } from "../../../check/cited-words.ts";
import { anchorOf } from "../../../text/anchor.ts";
import type { Span } from "../../../text/span.ts";
import type { Book } from "../book.ts";
import { addressOf } from "../links.ts";

/** A quotation with its place in the running text of a source. */
interface Quoted {
  readonly cited: Cited;
  readonly source: string;
  /** Of the quotations of its declaration. */
  readonly number: number;
  readonly selectors: readonly unknown[];
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
  const texts = new Map<string, Characters>();
  for (const cited of citedIn(book.inquiry)) {
    const source = book.sourceAt(cited.file.path);
    const [span, ...others] = placesOf(cited);
    // Of several places where the same words stand, none is known to be meant.
    if (source === null || span === undefined || others.length > 0) continue;
    const number = (counts.get(cited.id) ?? 0) + 1;
    counts.set(cited.id, number);
    const characters = texts.get(source) ?? new Characters(cited.file.document.running.text);
    texts.set(source, characters);
    yield { cited, source, number, selectors: selectors(cited, span, book.isWithheld(source) ? null : characters) };
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

function annotation({ cited, source, number, selectors }: Quoted, root: string, book: Book): unknown {
  return {
    id: `${root}annotations.json#${cited.id}-${number}`,
    type: "Annotation",
    motivation: "linking",
    ...(book.claim(cited.id) === null ? {} : { body: root + addressOf("claims", cited.id) }),
    target: { source: root + addressOf("sources", source), selector: selectors },
  };
}

/**
 * The words, those around them, and their place in the running text of the source, in Unicode characters. Of a source
 * that is not published nothing stands around them.
 */
function selectors({ file, citation }: Cited, span: Span, characters: Characters | null): readonly unknown[] {
  if (characters === null) return [{ type: "TextQuoteSelector", exact: citation.quote }];
  const { source, running } = file.document;
  const { quote, prefix, suffix } = anchorOf({ ...source, text: running.text }, span);
  return [
    { type: "TextQuoteSelector", exact: quote, prefix, suffix },
    { type: "TextPositionSelector", start: characters.before(span.start), end: characters.before(span.end) },
  ];
}

/** Counts characters where offsets count code units: a pair of surrogates is one. */
class Characters {
  /** Where the second halves of pairs stand. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = [...text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)].map(({ index }) => index + 1);
  }

  before(offset: number): number {
    const next = this.#seconds.findIndex((second) => second >= offset);
    return offset - (next < 0 ? this.#seconds.length : next);
  }
}

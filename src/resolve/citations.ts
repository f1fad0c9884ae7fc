import type { Casebook, Declaration } from "../casebook/casebook.ts";
import type { Citation } from "../casebook/reading/citation.ts";
import { type Anchor, anchorOf } from "../text/anchor.ts";
import { reAnchor, type Standing } from "../text/re-anchor.ts";
import type { Span } from "../text/span.ts";
import type { SourceFile } from "./inquiry.ts";

/** A quotation of a casebook, and where it stands in its source now; `unread` where that has no text. */
export interface Quotation {
  /** Of its declaration, and its number among what that cites: `six-times 1`. */
  readonly key: string;
  readonly declaration: Declaration;
  readonly citation: Citation & { readonly quote: string };
  readonly source: SourceFile | null;
  readonly standing: Standing | { readonly type: "unread" };
}

/** Where every quotation of a casebook stands, in the order of the files. `known` has the places last confirmed. */
export function quotationsOf(
  casebook: Casebook,
  sources: ReadonlyMap<string, SourceFile>,
  known: ReadonlyMap<string, Anchor>,
): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const declaration of casebook.declarations.values()) {
    if (!("in" in declaration.fields)) continue;
    for (const [i, citation] of declaration.fields.in.entries()) {
      const { quote } = citation;
      if (quote === null) continue;
      const key = `${declaration.id} ${i + 1}`;
      const source = sourceFor(citation.source.id, casebook, sources);
      const standing = source === null ? unread : standingIn(source, quote, known.get(key) ?? null);
      found.push({ key, declaration, citation: { ...citation, quote }, source, standing });
    }
  }
  return found;
}

const unread = { type: "unread" } as const;

/** A place confirmed for other words says nothing of these. */
function standingIn({ document, quotable }: SourceFile, quote: string, known: Anchor | null): Standing {
  return reAnchor(document.running.text, quotable, quote, known?.quote === quote ? known : null);
}

/** The text of a source, or of the source that a document lies in. */
function sourceFor(id: string, casebook: Casebook, sources: ReadonlyMap<string, SourceFile>): SourceFile | null {
  const own = sources.get(id);
  const declaration = casebook.declarations.get(id);
  if (own !== undefined || declaration?.kind !== "document") return own ?? null;
  for (const { source } of declaration.fields.in) {
    const around = sources.get(source.id);
    if (around !== undefined) return around;
  }
  return null;
}

/** The anchor of a quotation in the running text of its source; the quote is kept as the casebook has it. */
export function anchorIn({ path, document }: SourceFile, span: Span, quote: string): Anchor {
  const { text } = document.running;
  return { ...anchorOf({ ...document.source, path, text }, span), quote };
}

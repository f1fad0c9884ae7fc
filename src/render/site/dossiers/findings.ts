import type { Declaration } from "../../../casebook/casebook.ts";
import type { Book, NamedFinding } from "../book.ts";

/** By these a statement belongs to somebody or stands in something. */
const close: ReadonlySet<string> = new Set(["by", "in", "to"]);

/** What the audits say of something, and of what is said by it, to it or in it; each once, in the order of their places. */
export function findingsAround({ id }: Declaration, book: Book): readonly NamedFinding[] {
  const around = book.referencesTo(id).filter(({ field }) => close.has(field));
  const own = new Set([id, ...around.map(({ declaration }) => declaration.id)].flatMap((one) => book.findingsOf(one)));
  return book.findings.filter((finding) => own.has(finding));
}

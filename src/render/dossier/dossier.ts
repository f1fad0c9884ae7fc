import type { Declaration } from "../../casebook/casebook.ts";
import { kinds } from "../../casebook/kinds/index.ts";
import { printable } from "../../diagnostics/printable.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { ExportOptions } from "../exporter.ts";
import { casebookSources } from "../printed-casebook.ts";
import { sections } from "./sections/index.ts";
import { Sheet } from "./sheet.ts";

/** Everything about one declaration: as declared, what is said by and about it, what follows, and what disputes it. */
export function dossierOf(declaration: Declaration, checked: Checked, options: ExportOptions): string {
  const sheet = new Sheet(options);
  head(declaration, checked, sheet);
  for (const { kinds: having, write } of sections) {
    if (having.includes(declaration.kind)) write(declaration, checked, sheet);
  }
  return sheet.text();
}

/** What it is and where it is declared, then its fields as they are written. */
function head(declaration: Declaration, { inquiry }: Checked, sheet: Sheet): void {
  const { kind, id, title, path, span } = declaration;
  const lines = casebookSources(inquiry).get(path);
  const position = lines?.positionOf(span.start);
  sheet.title(title ?? id);
  const says = kinds.find(({ name }) => name === kind)?.says ?? kind;
  sheet.faint(`${kind} ${id} · ${says} · ${path}:${position?.line ?? 1}`);
  const declared = (lines?.text.slice(span.start, span.end) ?? "").split("\n").slice(1);
  for (const line of declared) if (line.trim() !== "") sheet.verbatim(printable(line));
}

import { createHash } from "node:crypto";
import { bind } from "../../src/casebook/bind.ts";
import { parse } from "../../src/casebook/parse.ts";
import type { Document } from "../../src/read/document.ts";
import { readText } from "../../src/read/read-text.ts";
import { type Inquiry, inquire } from "../../src/resolve/inquiry.ts";
import type { Terms } from "../../src/resolve/policy.ts";
import type { Table } from "../../src/tables/table.ts";
import { tableFrom } from "./table.ts";

/** Looks into a casebook that stands in the test: one file, and the texts of its sources by their paths. */
export function inquiryInto(text: string, sources: Readonly<Record<string, string>> = {}, terms?: Terms): Inquiry {
  const { casebook, diagnostics } = bind([parse("casebook.case", text)]);
  const documents = new Map<string, Document>();
  for (const { id, fields } of casebook.byKind.source) {
    const source = fields.file === null ? undefined : sources[fields.file.file];
    if (fields.file === null || source === undefined) continue;
    const sha256 = createHash("sha256").update(source).digest("hex");
    documents.set(id, readText({ path: fields.file.file, text: source, sha256, encoding: "utf-8" }, "en"));
  }
  const tables = new Map<string, Table>();
  for (const { id, fields } of casebook.byKind.table) {
    const text = fields.file === null ? undefined : sources[fields.file.file];
    const totals = fields.total.map((total) => total.text);
    if (fields.file !== null && text !== undefined) tables.set(id, tableFrom(text, fields.file.file, { totals }));
  }
  return inquire({ casebook, diagnostics, documents, tables }, terms);
}

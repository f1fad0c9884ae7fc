import { createHash } from "node:crypto";
import { batched } from "../batched.ts";
import type { TableExporter } from "../table-exporter.ts";
import { tablePage } from "../table-page/page.ts";

/** A page for a browser: every table whole, with wrong sums marked and proposed figures over the old. */
export const html: TableExporter = {
  name: "html",
  extension: ".html",
  gives: "one self-contained page",
  draws: true,
  export: (reports) => batched(tablePage(reports, digest)),
};

function digest(words: string): string {
  return createHash("sha256").update(words).digest("base64");
}

import { createHash } from "node:crypto";
import { batched } from "../batched.ts";
import { editionPage } from "../edition/page.ts";
import { editionRefusal } from "../edition/refusal.ts";
import type { Exporter } from "../exporter.ts";

/** The reading edition: the whole text with its highlights and findings, in one file for a browser. */
export const html: Exporter = {
  name: "html",
  extension: ".html",
  gives: "a reading edition, one self-contained page",
  join: { open: "", between: "", close: "" },
  refusal: editionRefusal,
  export: (reading) => batched(editionPage(reading, digest)),
};

function digest(words: string): string {
  return createHash("sha256").update(words).digest("base64");
}

import type { TableFormat } from "../table-format.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { tsv } from "./tsv.ts";

/** Every format of text that tables are read from; CSV last, because it recognises anything. */
export const tableFormats: readonly TableFormat[] = [html, markdown, tsv, csv];

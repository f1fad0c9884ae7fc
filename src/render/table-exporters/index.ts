import type { TableExporter } from "../table-exporter.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import { short } from "./short.ts";

/** Every way to show tables, in the order of the help. */
export const tableExporters: readonly TableExporter[] = [pretty, short, json, html];

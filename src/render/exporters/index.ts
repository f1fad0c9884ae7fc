import type { Exporter } from "../exporter.ts";
import { csv } from "./csv.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import { short } from "./short.ts";

/** Every exporter, in the order of the help. */
export const exporters: readonly Exporter[] = [pretty, short, json, github, html, csv];

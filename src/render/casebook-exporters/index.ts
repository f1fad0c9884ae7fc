import type { CasebookExporter } from "../casebook-exporter.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import { short } from "./short.ts";

/** Every form in which a checked casebook is given out. */
export const casebookExporters: readonly CasebookExporter[] = [pretty, short, json, github];

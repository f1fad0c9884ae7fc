import type { Format } from "../format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** Every text format; plain text last, because it recognises anything. */
export const formats: readonly Format[] = [html, markdown, plainText];

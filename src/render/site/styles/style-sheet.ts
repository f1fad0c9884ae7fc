import { base } from "../../edition/styles/base.ts";
import { findings } from "../../edition/styles/findings.ts";
import { marks } from "../../edition/styles/marks.ts";
import { text } from "../../edition/styles/text.ts";
import { figureTables } from "../../table-page/style-sheet.ts";
import { charts } from "./charts.ts";
import { reader } from "./reader.ts";
import { site } from "./site.ts";

/** The style sheet of every page of a site. */
export const siteStyles = [base, text, marks, findings, site, reader, figureTables, charts].join("\n");

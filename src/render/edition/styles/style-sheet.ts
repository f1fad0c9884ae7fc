import { base } from "./base.ts";
import { findings } from "./findings.ts";
import { marks } from "./marks.ts";
import { masthead } from "./masthead.ts";
import { print } from "./print.ts";
import { registers } from "./registers.ts";
import { text } from "./text.ts";
import { toolbar } from "./toolbar.ts";

/** The style sheet of the edition. */
export const styleSheet = [base, masthead, toolbar, text, marks, findings, registers, print].join("\n");

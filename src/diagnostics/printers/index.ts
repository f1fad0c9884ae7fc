import type { Printer } from "../printer.ts";
import { github } from "./github.ts";
import { pretty } from "./pretty.ts";
import { short } from "./short.ts";

/** Every printer of diagnostics. */
export const printers: readonly Printer[] = [pretty, short, github];

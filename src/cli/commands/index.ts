import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { examine } from "./examine.ts";
import { explain } from "./explain.ts";
import { fmt } from "./fmt.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [examine, check, fmt, explain];

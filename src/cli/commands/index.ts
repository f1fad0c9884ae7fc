import type { Command } from "../command.ts";
import { add } from "./add.ts";
import { anchors } from "./anchors.ts";
import { check } from "./check.ts";
import { draft } from "./draft.ts";
import { examine } from "./examine.ts";
import { explain } from "./explain.ts";
import { fmt } from "./fmt.ts";
import { init } from "./init.ts";
import { open } from "./open.ts";
import { publish } from "./publish.ts";
import { show } from "./show.ts";
import { table } from "./table.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  examine,
  init,
  add,
  draft,
  check,
  show,
  anchors,
  table,
  open,
  publish,
  explain,
  fmt,
];

import { align } from "./align.ts";
import { light } from "./light.ts";
import { sort } from "./sort.ts";
import { step } from "./step.ts";
import { switchMarks } from "./switch-marks.ts";
import { unfoldForPrint } from "./unfold-for-print.ts";

/**
 * Says, before there is anything to lay out, that the script will run: to find a long text laid out for no script and
 * lay it out again takes a browser ten times as long.
 */
export const openingScript = 'document.documentElement.classList.add("scripted");';

/** The script of the edition: functions of this package that stand on their own, written out and called. */
export const clientScript = [switchMarks, sort, step, light, unfoldForPrint, align]
  .map((part) => `(${part})();`)
  .join("\n");

import { align } from "./align.ts";
import { light } from "./light.ts";
import { sort } from "./sort.ts";
import { step } from "./step.ts";
import { unfoldForPrint } from "./unfold-for-print.ts";

/** The script of the edition: functions of this package that stand on their own, written out and called. */
export const clientScript = [sort, step, light, unfoldForPrint, align].map((part) => `(${part})();`).join("\n");

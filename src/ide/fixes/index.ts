import type { Fix } from "../fix.ts";
import { asWords } from "./as-words.ts";
import { blanksAroundSign } from "./blanks-around-sign.ts";
import { colonAfterName } from "./colon-after-name.ts";
import { dateInEdtf } from "./date-in-edtf.ts";
import { deleteLine } from "./delete-line.ts";
import { meantHedge } from "./meant-hedge.ts";
import { missingField } from "./missing-field.ts";
import { nearestCell } from "./nearest-cell.ts";
import { nearestName } from "./nearest-name.ts";
import { nearestWords } from "./nearest-words.ts";
import { newHash } from "./new-hash.ts";
import { oneLine } from "./one-line.ts";
import { otherId } from "./other-id.ts";
import { placeBeforeQuotation } from "./place-before-quotation.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { setIn } from "./set-in.ts";
import { smallerFirst } from "./smaller-first.ts";

/** Every fix; of several for one mistake, the likelier first. */
export const fixes: readonly Fix[] = [
  nearestName,
  meantHedge,
  otherId,
  missingField,
  quotationMarks,
  asWords,
  dateInEdtf,
  deleteLine,
  oneLine,
  setIn,
  colonAfterName,
  blanksAroundSign,
  smallerFirst,
  placeBeforeQuotation,
  nearestWords,
  nearestCell,
  newHash,
];

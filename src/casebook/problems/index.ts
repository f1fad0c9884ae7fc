import type { ProblemPage } from "../problem.ts";
import { badBase } from "./bad-base.ts";
import { badChoice } from "./bad-choice.ts";
import { badCitation } from "./bad-citation.ts";
import { badDate } from "./bad-date.ts";
import { badDuration } from "./bad-duration.ts";
import { badExclusion } from "./bad-exclusion.ts";
import { badHedgeRule } from "./bad-hedge-rule.ts";
import { badId } from "./bad-id.ts";
import { badNumber } from "./bad-number.ts";
import { badPath } from "./bad-path.ts";
import { badRange } from "./bad-range.ts";
import { badRepair } from "./bad-repair.ts";
import { badStep } from "./bad-step.ts";
import { badTitle } from "./bad-title.ts";
import { circularWithin } from "./circular-within.ts";
import { duplicateId } from "./duplicate-id.ts";
import { emptyField } from "./empty-field.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { misplacedItem } from "./misplaced-item.ts";
import { misplacedLine } from "./misplaced-line.ts";
import { missingColon } from "./missing-colon.ts";
import { missingField } from "./missing-field.ts";
import { missingId } from "./missing-id.ts";
import { mixedSorts } from "./mixed-sorts.ts";
import { noComparison } from "./no-comparison.ts";
import { notLinear } from "./not-linear.ts";
import { notMeasurable } from "./not-measurable.ts";
import { openQuotation } from "./open-quotation.ts";
import { repeatedField } from "./repeated-field.ts";
import { repeatedPart } from "./repeated-part.ts";
import { reservedId } from "./reserved-id.ts";
import { similarId } from "./similar-id.ts";
import { strayLine } from "./stray-line.ts";
import { unexpectedText } from "./unexpected-text.ts";
import { unexpectedWord } from "./unexpected-word.ts";
import { unindentedField } from "./unindented-field.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownId } from "./unknown-id.ts";
import { unknownKind } from "./unknown-kind.ts";
import { unknownPoint } from "./unknown-point.ts";
import { unspacedSign } from "./unspaced-sign.ts";
import { wrongKind } from "./wrong-kind.ts";
import { wrongNumber } from "./wrong-number.ts";
import { zeroDivisor } from "./zero-divisor.ts";

/** Every mistake that can be made in a casebook: of form, of reference, of value, of relation. */
export const problems: readonly ProblemPage[] = [
  strayLine,
  unindentedField,
  missingColon,
  misplacedItem,
  misplacedLine,
  mergeConflict,
  missingId,
  badId,
  reservedId,
  badTitle,
  unknownKind,
  unknownField,
  duplicateId,
  missingField,
  repeatedField,
  repeatedPart,
  emptyField,
  unexpectedText,
  unknownId,
  wrongKind,
  similarId,
  badBase,
  badChoice,
  badDate,
  badDuration,
  badPath,
  badCitation,
  openQuotation,
  badRepair,
  badStep,
  badExclusion,
  badHedgeRule,
  circularWithin,
  wrongNumber,
  unexpectedWord,
  badNumber,
  badRange,
  unknownPoint,
  unspacedSign,
  notMeasurable,
  mixedSorts,
  notLinear,
  zeroDivisor,
  noComparison,
];

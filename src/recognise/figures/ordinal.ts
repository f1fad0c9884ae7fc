import { TokenKind } from "../tokens.ts";
import { type Draft, phraseDraft } from "./draft.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { Dated, isCapital, isHyphen, isWord, type Scan } from "./scan.ts";

/** An ordinal, and the token after it. */
interface Ordinal {
  readonly value: number;
  readonly end: number;
}

/**
 * An ordinal that orders a noun ("the third attempt"), or a share ("every third house"). Names ("the Third Army", "the
 * 20th Congress") and set phrases ("for the first time") are left alone.
 */
export function ordinalAt(scan: Scan, i: number): Draft | null {
  if (scan.tables.everyWords.get(scan.tokens, i) !== undefined) return everyNth(scan, i);
  const ordinal = readOrdinal(scan, i);
  if (ordinal === null || i === scan.first || isHyphen(scan, i - 1) || isCapital(scan, i)) return null;
  const { tokens, tables } = scan;
  if (tables.figureOrdinalOpeners.get(tokens, i - 1) === undefined) return null;
  if (!isOrderable(scan, ordinal.end)) return null;
  const noun = nounPhraseAt(scan, ordinal.end, true);
  return {
    ...phraseDraft(i, ordinal.end, ordinal.value),
    kind: "ordinal",
    noun,
    unit: noun === null ? null : noun.unit,
  };
}

function readOrdinal(scan: Scan, i: number): Ordinal | null {
  const { tokens, tables } = scan;
  const word = tables.figureOrdinals.get(tokens, i);
  if (word !== undefined) return { value: word, end: i + 1 };
  if (tokens.kind(i) === TokenKind.digits) {
    const isOrdinal = i + 1 < scan.end && tokens.touches(i + 1) && tables.figureOrdinalEndings.get(tokens, i + 1);
    return isOrdinal === true ? { value: Number(tokens.at(i)), end: i + 2 } : null;
  }
  const tens = tables.numeralWords.get(tokens, i);
  if (tens?.type !== "cardinal" || tens.value < 20 || !isHyphen(scan, i + 1)) return null;
  const units = tables.figureOrdinals.get(tokens, i + 2);
  return units === undefined || units > 9 ? null : { value: tens.value + units, end: i + 3 };
}

/** Whether a noun in small letters follows that can be one of several. */
function isOrderable(scan: Scan, i: number): boolean {
  if (!isWord(scan, i) || isCapital(scan, i) || scan.dated[i] === Dated.fixed) return false;
  const { tokens, tables } = scan;
  if (tables.notAfterOrdinal.get(tokens, i) !== undefined) return false;
  return tables.countedEnds.get(tokens, i) === undefined && tables.outcomes.get(tokens, i) === undefined;
}

/** "every third house", "every tenth man": one in so many; "every second day" is a frequency. */
function everyNth(scan: Scan, i: number): Draft | null {
  const { tables, tokens } = scan;
  const ordinal = readOrdinal(scan, i + 1);
  if (ordinal === null || ordinal.value < 2 || !isWord(scan, ordinal.end)) return null;
  if (tables.figureUnits.longest(tokens, ordinal.end, scan.end) !== null || !isOrderable(scan, ordinal.end))
    return null;
  const share = Number((1 / ordinal.value).toPrecision(12));
  const noun = nounPhraseAt(scan, ordinal.end, true);
  const draft = { ...phraseDraft(i, ordinal.end, share), place: 0.1, resolution: 0.1, inWords: true };
  return { ...draft, kind: "share", noun, unit: noun === null ? null : noun.unit };
}

import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import type { PartOpener } from "../../../recognise/relations.ts";
import { TokenKind } from "../../../recognise/tokens.ts";
import { endOfPhrase } from "../amounts.ts";
import { depthAfter, type Found, lastPhrase } from "../gap.ts";
import { isParted } from "../parallel.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { isListed, seriesFrom } from "../series.ts";
import { meantAsAll, tie } from "../tie.ts";
import { isTotal } from "./total.ts";

/** Between a word that opens a list and the first figure of it stand at most this many tokens. */
const OPENING = 4;
/** Several parts that each reach this share of the whole are no parts of it. */
const ALIKE = 0.8;

/** A whole and, after a colon or "of whom", its parts. */
export const list: PartWholeConstruction = {
  like: "980 men: 610 in the gale, 340 from fever; 1,204 people, of whom 804 were men",
  find: (setting) =>
    setting.passage.amounts.flatMap((whole, i) => [...after(setting, whole, i), ...afterPlaces(setting, whole, i)]),
};

/** "41 ships lay idle in four harbours: 17 in Holmen, 11 in Varde, 9 in Ekby and 4 in Sund": a part for each place. */
function afterPlaces(setting: Setting, whole: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const [places, first] = passage.amounts.slice(i + 1);
  if (places === undefined || first === undefined || !prose.tokens.is(endOfPhrase(prose, places), ":")) return [];
  if (first.first - endOfPhrase(prose, places) > OPENING || places.counted === null) return [];
  const parts = seriesFrom(prose, passage.amounts, i + 2);
  if (parts.length < 2 || parts.length !== places.figure.number.low || !isParted(prose, parts)) return [];
  return tie(setting, whole, parts, true);
}

function after(setting: Setting, whole: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const first = passage.amounts[i + 1];
  if (first === undefined) return [];
  const { tokens, language } = prose;
  const closed = lastPhrase(language.tables.listOpeners, tokens, whole.end, first.first);
  const some = lastPhrase(language.tables.partOpeners, tokens, whole.end, first.first);
  const opener = some ?? closed;
  if (opener === null || first.first - opener.end > OPENING) return [];
  if (opener.at - endOfPhrase(prose, whole) > (some === null ? OPENING : 3 * OPENING)) return [];
  if (some !== null && (isPartitive(prose, some) || isListed(prose, passage.amounts, i))) return [];
  const parts = insideBrackets(prose, opener.at, seriesFrom(prose, passage.amounts, i + 1));
  if (some === null && parts.length < 2) return [];
  const listed = parts.filter((part) => !isTotal(prose, passage, part));
  return looksLikeSeries(whole, listed) ? [] : tie(setting, whole, listed, some === null).map(meantAsAll);
}

/** Each about as large as the figure before: "some thirty a year: 31, 27 and 32" are no parts of thirty. */
function looksLikeSeries(whole: FigureMention, parts: readonly FigureMention[]): boolean {
  const most = (whole.figure.number.low ?? 0) * ALIKE;
  return parts.length > 1 && parts.every((part) => (part.figure.number.low ?? 0) >= most);
}

/** Whether "of them" belongs to the number before it ("two of them") and does not open a list after it. */
function isPartitive(prose: Prose, opener: Found<PartOpener>): boolean {
  return opener.value === "anaphoric" && prose.tokens.kind(opener.at - 1) !== TokenKind.punctuation;
}

/** Where a list stands in brackets, the figures inside them only. */
function insideBrackets(prose: Prose, opener: number, parts: readonly FigureMention[]): readonly FigureMention[] {
  if (!prose.tokens.is(opener, "(")) return parts;
  return parts.filter((part) => depthAfter(prose.tokens, opener, part.first) > 0);
}

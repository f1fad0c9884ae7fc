import type { AttributionMention, FigureMention } from "../../recognise/mention.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { isAmount } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { endOfPhrase } from "./amounts.ts";
import { saysNoMore } from "./predicate.ts";

/** A figure and who gives it. */
export interface Claimed {
  /** Index in the list of figures. */
  readonly index: number;
  readonly figure: FigureMention;
  readonly attribution: AttributionMention;
}

/** How many earlier figures a claim is held against, latest first. */
const REACH = 4;

/**
 * Groups the figures that different speakers give for one quantity. Two are tied where the words tie them: the second
 * speaker says a bare number and so leaves the first one's noun to be understood; or both count the same with the same
 * outcome, and a contrast stands between them.
 */
export function rivalClaims(evidence: Evidence): readonly (readonly Claimed[])[] {
  const groups: Claimed[][] = [];
  const recent: { claimed: Claimed; group: Claimed[] | null }[] = [];
  for (const [index, figure] of evidence.figures.entries()) {
    const attribution = figure.attribution === null ? undefined : evidence.attributions[figure.attribution];
    if (attribution === undefined || attribution.claimantSpan === null || !isClaim(figure)) continue;
    const claimed: Claimed = { index, figure, attribution };
    const entry = { claimed, group: null as Claimed[] | null };
    for (let i = recent.length - 1; i >= 0; i -= 1) {
      const earlier = recent[i];
      if (earlier === undefined || !isNear(evidence, earlier.claimed, claimed)) continue;
      if (!isRival(evidence, earlier.claimed, claimed)) continue;
      earlier.group ??= newGroup(groups, earlier.claimed);
      earlier.group.push(claimed);
      entry.group = earlier.group;
      break;
    }
    recent.push(entry);
    if (recent.length > REACH) recent.shift();
  }
  return groups;
}

function isRival(evidence: Evidence, a: Claimed, b: Claimed): boolean {
  return isElliptic(evidence, a, b) || isSameCount(evidence, a, b) || isCountOfMeasured(evidence, a, b);
}

function newGroup(groups: Claimed[][], first: Claimed): Claimed[] {
  const group = [first];
  groups.push(group);
  return group;
}

/** Only what is asserted or conceded binds; what is reported binds the one reported. */
function isClaim(figure: FigureMention): boolean {
  return (
    isAmount(figure) &&
    (figure.modality === "asserts" || figure.modality === "concedes" || figure.modality === "reports")
  );
}

/** Different speakers, in the same sentence or the next of one block. */
function isNear({ prose }: Evidence, a: Claimed, b: Claimed): boolean {
  const [x, y] = [prose.sentences[a.figure.sentence], prose.sentences[b.figure.sentence]];
  if (x === undefined || y === undefined || x.block !== y.block) return false;
  return b.figure.sentence - a.figure.sentence <= 1 && !isSameSpeaker(a.attribution, b.attribution);
}

function isSameSpeaker(a: AttributionMention, b: AttributionMention): boolean {
  if (a.name !== null && b.name !== null) return a.name === b.name;
  return a.claimant.toLowerCase() === b.claimant.toLowerCase();
}

/** "Police put the number at 3,000; the organisers said 12,000": the second number has no noun of its own. */
function isElliptic(evidence: Evidence, a: Claimed, b: Claimed): boolean {
  if (b.figure.unit !== null || b.figure.counted !== null || a.figure.figure.kind !== b.figure.figure.kind)
    return false;
  const { text } = evidence.prose;
  const { content } = b.attribution;
  const around = text.slice(content.start, b.figure.span.start) + text.slice(b.figure.span.end, content.end);
  if (/[\p{L}\p{N}]/u.test(around) || !isLastBefore(evidence, a, b)) return false;
  const [first, second] = [measured(evidence, a.attribution), measured(evidence, b.attribution)];
  return second === null || second === first || (first !== null && second === "");
}

/** Whether no other figure stands between the two. */
function isLastBefore({ figures }: Evidence, a: Claimed, b: Claimed): boolean {
  for (let i = b.index - 1; i > a.index; i -= 1) {
    const between = figures[i];
    if (between !== undefined && isAmount(between)) return false;
  }
  return true;
}

/** What a cue such as "put the number of dead at" puts a figure on; empty for "it" and the like, null for other cues. */
function measured({ prose: { tokens, language } }: Evidence, attribution: AttributionMention): string | null {
  const { cue } = attribution;
  let first = attribution.first;
  while (tokens.start(first) < cue.start) first += 1;
  let end = first;
  while (tokens.start(end) < cue.end) end += 1;
  const verb = language.tables.puttings.longest(tokens, first, end);
  if (verb === null || !language.tables.reckoningLinks.get(tokens, end - 1)) return null;
  const isAnaphor = language.tables.figureAnaphors.longest(tokens, verb.end, end - 1)?.end === end - 1;
  return isAnaphor ? "" : tokens.slice(verb.end, end - 1).toLowerCase();
}

/** "Police put the number of marchers at 4,000; the organisers said that 25,000 marchers had come". */
function isCountOfMeasured(evidence: Evidence, a: Claimed, b: Claimed): boolean {
  const { prose } = evidence;
  const { counted } = b.figure;
  const number = counted === null || a.figure.unit !== null ? null : measured(evidence, a.attribution);
  if (number === null || counted === null || !isLastBefore(evidence, a, b) || isAddition(evidence, b.figure))
    return false;
  if (!number.endsWith(` ${prose.text.slice(counted.start, counted.end).toLowerCase()}`)) return false;
  const came = prose.language.tables.presences.longest(prose.tokens, endOfPhrase(prose, b.figure));
  const isClosed = came !== null && prose.tokens.kind(came.end) === TokenKind.punctuation;
  return isClosed && isContrasted(evidence, a.figure, b.figure);
}

/** "40 people died, said the police, but the hospital said that 52 people died". */
function isSameCount(evidence: Evidence, a: Claimed, b: Claimed): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.unit === null || x.unit !== y.unit || x.frame.outcome === null || x.frame.outcome !== y.frame.outcome)
    return false;
  const isFramed = (["who", "where", "when", "whole"] as const).every(
    (key) => y.frame[key] === null || x.frame[key] === y.frame[key],
  );
  return (
    isFramed &&
    !isAddition(evidence, y) &&
    !speaksForItself(evidence, a) &&
    !speaksForItself(evidence, b) &&
    (isContrasted(evidence, x, y) || isSameEvent(evidence, x, y))
  );
}

/** "Sixty men had died at Karst. … 102 men died at Karst": the same word for word, of one place or time that is named. */
function isSameEvent({ prose }: Evidence, a: FigureMention, b: FigureMention): boolean {
  const isNamed = a.frame.where !== null || a.frame.when !== null;
  return isNamed && a.frame.where === b.frame.where && a.frame.when === b.frame.when && saysNoMore(prose, a, b);
}

/** "Another 52". */
function isAddition({ prose: { tokens, language } }: Evidence, figure: FigureMention): boolean {
  return (
    language.tables.additions.get(tokens, figure.first - 1) === true ||
    language.tables.additions.get(tokens, figure.end) === true
  );
}

/** A country counts its own dead. */
function speaksForItself({ names }: Evidence, { attribution }: Claimed): boolean {
  return attribution.name !== null && names[attribution.name]?.type === "place";
}

/** Whether a semicolon or a word of contrast stands between two figures. */
function isContrasted({ prose: { tokens, language } }: Evidence, a: FigureMention, b: FigureMention): boolean {
  for (let i = a.end; i < b.first; i += 1) {
    if (
      tokens.kind(i) === TokenKind.punctuation
        ? tokens.is(i, ";")
        : language.tables.clauseContrasts.longest(tokens, i) !== null
    )
      return true;
  }
  return false;
}

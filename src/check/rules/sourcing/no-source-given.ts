import type { AttributionMention, FigureMention } from "../../../recognise/mention.ts";
import { TokenKind } from "../../../recognise/tokens.ts";
import type { Finding } from "../../finding.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { labelOf, quoted } from "../../words.ts";

/** A figure on the authority of nobody in particular needs a source. */
export const noSourceGiven: Rule = {
  name: "no-source-given",
  finds: "figures that rest on “studies”, “experts” or “reliable figures” which nobody could look up",
  because:
    "Who is named can be asked; a footnote can be followed. “Reliable figures show” gives the reader neither, and " +
    "lends the number a weight that nobody answers for.",
  examples: [
    { text: "Reliable figures show that 40,000 people were deported in those years.", verdict: "needs-fact" },
    { text: "Experts say that 300 wells are poisoned.", verdict: "needs-fact" },
    { text: "It is estimated that 300 houses were burned.", verdict: "needs-fact" },
    { text: "Experts at the University of Melbourne say that 300 wells are poisoned.", verdict: null },
    { text: "Studies show that 300 wells are poisoned (Miller 1998).", verdict: null },
    { text: "The figures show that 300 wells are poisoned.", verdict: null },
    { text: "Experts say that the wells are poisoned.", verdict: null },
  ],
  check,
};

function* check(evidence: Evidence): Iterable<Finding> {
  const seen = new Set<number>();
  for (const figure of evidence.figures) {
    if (figure.attribution === null || seen.has(figure.attribution) || pointsBack(evidence, figure)) continue;
    seen.add(figure.attribution);
    const attribution = evidence.attributions[figure.attribution];
    if (attribution === undefined || !isVague(evidence, attribution) || isCited(evidence, attribution)) continue;
    const words = evidence.prose.text.slice(
      (attribution.claimantSpan ?? attribution.cue).start,
      (attribution.claimantSpan ?? attribution.cue).end,
    );
    yield {
      code: noSourceGiven.name,
      verdict: "needs-fact",
      message: `${quoted(evidence.prose, figure)} rests on “${words}”, and no source is given`,
      labels: [
        { span: attribution.claimantSpan ?? attribution.cue, text: "nobody is named" },
        labelOf(figure, "the figure"),
      ],
      working: ["missing: who counted, or where the figure was published or is kept"],
      notes: [],
      breakEven: null,
      help: "name the author, the publication or the archive, or say that the source is not known",
    };
  }
}

/** "The two armies" are not what is claimed. */
function pointsBack({ prose: { tokens, language } }: Evidence, figure: FigureMention): boolean {
  return language.tables.nameJoints.get(tokens, figure.first - 1) === "article";
}

/** "It is estimated", or a noun for evidence or authority with nothing but praise before it and nothing after. */
function isVague({ prose: { tokens, language } }: Evidence, attribution: AttributionMention): boolean {
  if (attribution.stance !== "asserts") return false;
  const { vagueSources, vagueQualities, dummyReports } = language.tables;
  let at = attribution.first;
  const { claimantSpan, cue } = attribution;
  if (claimantSpan === null) {
    while (tokens.start(at) < cue.start) at += 1;
    return dummyReports.longest(tokens, at) !== null;
  }
  while (tokens.start(at) < claimantSpan.start) at += 1;
  while (vagueQualities.get(tokens, at)) at += 1;
  return vagueSources.get(tokens, at) === true && tokens.end(at) === claimantSpan.end;
}

/** Whether the sentence or the one after it carries a note mark, or a name and a year in brackets. */
function isCited({ prose }: Evidence, attribution: AttributionMention): boolean {
  const { tokens, sentences, document } = prose;
  const sentence = sentences[attribution.sentence];
  if (sentence === undefined) return false;
  for (let i = sentence.first; i < sentence.end; i += 1) {
    if (tokens.kind(i) !== TokenKind.punctuation) continue;
    if (tokens.is(i, "*") || tokens.is(i, "\u2020")) return true;
    const isOpen = tokens.is(i, "[") || tokens.is(i, "(");
    if (isOpen && holdsReference(prose, i + 1, sentence.end)) return true;
  }
  return document.blocks[sentence.block]?.kind === "footnote";
}

/** Digits before the bracket closes: a note's number, a year or a page. */
function holdsReference({ tokens }: Evidence["prose"], from: number, end: number): boolean {
  for (let i = from; i < end && !tokens.is(i, ")") && !tokens.is(i, "]"); i += 1) {
    if (tokens.kind(i) === TokenKind.digits) return true;
  }
  return false;
}

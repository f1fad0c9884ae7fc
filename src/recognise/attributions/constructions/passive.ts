import { isSure } from "../claimant.ts";
import { clauseFrom, clauseUpTo, isClause, type Range } from "../clause.ts";
import type { Construction, Cue, Draft } from "../construction.ts";
import { claimantAfter } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";

/** "The loss was put by the insurers at 40,000": the speaker stands behind "by". */
export const agentPassive: Construction = {
  table: "agentPassives",
  read: (scene, cue) => {
    const claimant = claimantAfter(scene, cue.end, cue.to);
    if (claimant === null || !isSure(claimant)) return [];
    const content = contentOf(scene, cue, claimant.end);
    const isNoun = content !== null && !isClause(scene, content) && scene.figureIn(content.first, content.end) === null;
    return content === null || isNoun
      ? []
      : [{ claimant, cue: { first: cue.first, end: cue.end }, content, stance: cue.stance }];
  },
};

/** What follows the agent where that has the figure, else the clause before the verb. */
function contentOf(scene: Scene, cue: Cue, end: number): Range | null {
  const { tokens, language } = scene.prose;
  const after = clauseFrom(scene, end, cue.to, false);
  if (after !== null && after.first === end && scene.figureIn(after.first, after.end) !== null) {
    const first = language.tables.reckoningLinks.get(tokens, end) ? end + 1 : end;
    return first < after.end ? { first, end: after.end } : null;
  }
  return clauseUpTo(scene, cue.first, cue.from);
}

/** "Some 300 are thought to have died": nobody is named, and what is said stands on both sides of the cue. */
export const bareReport: Construction = {
  table: "bareReports",
  read: (scene, cue) => {
    if (reckonsNothing(scene, cue)) return [];
    return unnamed(scene, cue, "both")
      .filter(({ content }) => scene.figureIn(content.first, content.end) !== null)
      .map((draft) => ({ ...draft, ...agentBehind(scene, cue, draft.content) }));
  },
};

/** How far behind the cue an agent may stand. */
const REACH = 10;

/** "Was put at 28,063 by an early writer": the agent behind the figure, and what is said without him. */
function agentBehind(scene: Scene, cue: Cue, content: Range): Partial<Draft> {
  const { tokens, language } = scene.prose;
  for (let i = cue.end; i < content.end && i < cue.end + REACH; i += 1) {
    if (!language.tables.agentMarks.get(tokens, i)) continue;
    const claimant = claimantAfter(scene, i + 1, cue.to);
    if (claimant !== null && isSure(claimant)) return { claimant, content: { first: content.first, end: i } };
  }
  return {};
}

/** "Was put at risk": a phrase that ends with "at" needs a figure. */
function reckonsNothing(scene: Scene, cue: Cue): boolean {
  const { tokens, language } = scene.prose;
  return (
    language.tables.reckoningLinks.get(tokens, cue.end - 1) === true && scene.figureIn(cue.end, cue.end + 2) === null
  );
}

/** "It is said that 300 died". */
export const dummyReport: Construction = { table: "dummyReports", read: (scene, cue) => unnamed(scene, cue, "after") };

/** "300 reportedly died". */
export const hearsay: Construction = { table: "hearsays", read: (scene, cue) => unnamed(scene, cue, "both") };

function unnamed(scene: Scene, cue: Cue, side: "after" | "both"): readonly Draft[] {
  const before = side === "both" ? clauseUpTo(scene, cue.first, cue.from) : null;
  const after = clauseFrom(scene, cue.end, cue.to, false);
  if (after === null && before === null) return [];
  const content = { first: before?.first ?? after?.first ?? cue.end, end: after?.end ?? cue.end };
  if (side === "after" && !isClause(scene, content)) return [];
  return [{ claimant: null, cue: { first: cue.first, end: cue.end }, content, stance: cue.stance }];
}

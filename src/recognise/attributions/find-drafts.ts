import type { Stance } from "../mention.ts";
import type { PhraseTable } from "../phrase-table.ts";
import type { Sentence } from "../sentences.ts";
import type { Claimant } from "./claimant.ts";
import type { Construction, Draft } from "./construction.ts";
import { constructions } from "./constructions/index.ts";
import { Discourse } from "./discourse.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { subjectBefore } from "./subject.ts";

/** An attribution with its speaker resolved, and where it stands. */
export interface Attributed extends Draft {
  /** The words that stand for the claimant where the attribution is made, even where he is named elsewhere. */
  readonly spoken: Claimant | null;
  readonly sentence: number;
}

/** A construction with the table of its cues. */
interface Way {
  readonly cues: PhraseTable<Stance>;
  readonly read: Construction["read"];
}

/** Finds the attributions of every sentence, in order. */
export function findDrafts(scene: Scene): readonly Attributed[] {
  const { prose } = scene;
  const { tables } = prose.language;
  const marks = prose.language.starts.attributions;
  const ways = constructions.map(({ table, read }): Way => ({ cues: tables[table], read }));
  const asking = 1 << constructions.length;
  const discourse = new Discourse(scene);
  const found: Attributed[] = [];
  prose.sentences.forEach((sentence, index) => {
    const kind = prose.document.blocks[sentence.block]?.kind;
    if (kind === "title" || kind === "heading" || kind === "byline" || kind === "dateline") return;
    const drafts: Attributed[] = [];
    for (let i = sentence.first; i < sentence.end; i += 1) {
      const mask = marks[prose.tokens.word(i)] ?? 0;
      if (mask === 0 || scene.nameAt(i) !== null) continue;
      if (mask >= asking && tables.askings.get(prose.tokens, i)) noteAsking(scene, discourse, i, sentence.first, index);
      const made = readCue(scene, ways, i, mask, sentence);
      for (const draft of made) {
        const claimant = draft.claimant === null ? null : discourse.resolve(draft.claimant, index);
        if (claimant !== null && isLostOwner(scene, claimant)) continue;
        if (claimant !== null && claimant.pronoun === null) discourse.note(claimant, index);
        const { cue, content, stance, claimant: spoken } = draft;
        drafts.push({ claimant, spoken, cue, content, stance, sentence: index });
      }
      const last = made.at(-1);
      if (last !== undefined) i = Math.max(i, last.cue.end - 1);
    }
    if (drafts.length === 1) found.push(...drafts);
    else if (drafts.length > 1) found.push(...settle(scene, drafts));
  });
  return found;
}

/** "In their eyes", where nobody can be told whose. */
function isLostOwner({ prose: { tokens, language } }: Scene, { pronoun, first }: Claimant): boolean {
  return pronoun !== null && language.tables.possessivePronouns.get(tokens, first) !== undefined;
}

/** Who asks something says nothing, but a pronoun may mean him. */
function noteAsking(scene: Scene, discourse: Discourse, i: number, first: number, sentence: number): void {
  const { claimant } = subjectBefore(scene, i, first);
  if (claimant !== null && claimant.pronoun === null && claimant.type !== "unknown") discourse.note(claimant, sentence);
}

/** What the first construction makes of token i that makes anything of it. */
function readCue(scene: Scene, ways: readonly Way[], i: number, mask: number, sentence: Sentence): readonly Draft[] {
  const { first, end } = sentence;
  // Bit by bit, from the lowest.
  for (let rest = mask & ((1 << ways.length) - 1); rest !== 0; rest &= rest - 1) {
    const way = ways[31 - Math.clz32(rest & -rest)];
    const match = way === undefined ? null : way.cues.longest(scene.prose.tokens, i, end);
    if (way === undefined || match === null) continue;
    const quotation = scene.quotationAt(i);
    const from = quotation === null ? first : Math.max(first, quotation.first);
    const to = quotation === null ? end : Math.min(end, quotation.end);
    if (match.end > to) continue;
    const drafts = way.read(scene, { first: i, end: match.end, stance: match.value, from, to });
    if (drafts.length > 0) return drafts;
  }
  return none;
}

const none: readonly never[] = [];

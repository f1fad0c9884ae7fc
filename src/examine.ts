import { check } from "./check/check.ts";
import type { Finding } from "./check/finding.ts";
import { personsOf } from "./check/lives/lives.ts";
import { passagesOf } from "./check/passage.ts";
import type { Evidence } from "./check/rule.ts";
import { tiesOf } from "./check/ties/ties.ts";
import type { Document } from "./read/document.ts";
import type { Language } from "./recognise/language.ts";
import { Prose } from "./recognise/prose.ts";
import { recognise } from "./recognise/recognise.ts";
import type { Circumstances } from "./recognise/recogniser.ts";

/** A first reading: the document, what was recognised in it, and what the audits say. */
export interface Reading extends Evidence {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Reads a document for the first time: recognises, then audits. Pure; the same document gives the same reading. */
export function examine(document: Document, language: Language, circumstances: Circumstances): Reading {
  const prose = new Prose(document, language);
  const mentions = recognise(prose, circumstances);
  const passages = passagesOf(prose, mentions);
  const persons = personsOf(prose, mentions, passages);
  const evidence: Evidence = { prose, ...mentions, passages, ties: tiesOf(prose, passages), persons };
  return { document, ...evidence, findings: check(evidence) };
}

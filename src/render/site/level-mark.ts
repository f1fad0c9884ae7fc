import type { Level, VerdictLabel } from "../../diagnostics/diagnostic.ts";
import { glyph, verdictNames } from "../edition/glyph.ts";
import { html, type Markup } from "../edition/markup.ts";

/** A verdict or a level in words, with its shape where it has one. */
export function levelMark(level: Level): Markup {
  if (!isVerdict(level)) return html`<span class="verdict remark-level">${level}</span>`;
  return html`<span class="verdict ${level}">${glyph(level)} ${verdictNames[level]}</span>`;
}

/** The words for what came of a claim; null is one that binds nobody to a figure. */
export function verdictMark(level: Level | null): Markup {
  return level === null ? html`<span class="verdict unbound">${levelWords(level)}</span>` : levelMark(level);
}

/** The words alone. */
export function levelWords(level: Level | null): string {
  if (level === null) return "in words";
  return isVerdict(level) ? verdictNames[level] : level;
}

function isVerdict(level: Level): level is VerdictLabel {
  return level in verdictNames;
}

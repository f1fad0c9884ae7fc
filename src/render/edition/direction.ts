import { html, type Markup, nothing } from "./markup.ts";

/** Letters of scripts written from right to left, and the signs that turn the direction of writing. */
const mayTurn =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const automatic = html` dir="auto"`;

/**
 * The attribute that lets words run their own way and keeps them from turning what stands around them. Only where it
 * can matter: a browser is slow to make up its mind a hundred thousand times.
 */
export function direction(words: string): Markup {
  return mayTurn.test(words) ? automatic : nothing;
}

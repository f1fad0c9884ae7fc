import { styleText } from "node:util";
import type { Paint, Tone } from "../diagnostics/paint.ts";

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Tone, Style>> = {
  fails: ["bold", "red"],
  strained: ["bold", "yellow"],
  "not-comparable": ["bold", "magenta"],
  "needs-fact": ["bold", "cyan"],
  holds: ["bold", "green"],
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  note: ["bold", "blue"],
  strong: "bold",
  faint: "dim",
  secondary: "blue",
};

/** Colours words with terminal escapes. Whether a stream takes them has been decided before. */
export const terminalPaint: Paint = (tone, words) => styleText(styles[tone], words, { validateStream: false });

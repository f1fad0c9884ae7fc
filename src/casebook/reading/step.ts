import type { FieldType, Place, Reader, Written } from "../field.ts";
import { badStep } from "../problems/bad-step.ts";
import { type Reference, readReference } from "./reference.ts";

/** A step inside a myth: from some claims to another. */
export interface Step extends Place {
  readonly from: readonly Reference[];
  readonly to: Reference;
}

const ARROW = "=>";

/** `claim => claim`, or `claim, claim => claim`. */
export function step(...kinds: readonly string[]): FieldType<Step> {
  return { name: "step", form: "claim => claim", kinds, read: (written, reader) => read(written, kinds, reader) };
}

function read({ span, text }: Written, kinds: readonly string[], reader: Reader): Step | null {
  const arrow = text.indexOf(ARROW);
  const after = arrow + ARROW.length;
  const parts = [...partsOf(text, 0, Math.max(0, arrow)), ...partsOf(text, after, text.length)];
  if (
    arrow < 0 ||
    parts.length < 2 ||
    parts.some(({ word }) => !/^[^\s=>]+$/u.test(word)) ||
    text.slice(after).includes(",")
  ) {
    reader.report(badStep, span, text);
    return null;
  }
  const ids = parts.map(({ word, at }) => {
    const start = span.start + at;
    return readReference(word, { start, end: start + word.length }, kinds, reader);
  });
  const to = ids.at(-1) as Reference;
  return { path: reader.path, span, from: ids.slice(0, -1), to };
}

/** The words between commas, and where they begin. */
function partsOf(text: string, start: number, end: number) {
  let at = start;
  return text
    .slice(start, end)
    .split(",")
    .map((part) => {
      const from = at + part.length - part.trimStart().length;
      at += part.length + 1;
      return { word: part.trim(), at: from };
    });
}

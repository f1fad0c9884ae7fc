import type { PersonName } from "../../values/name.ts";
import type { Prose } from "../prose.ts";
import { TokenKind } from "../tokens.ts";
import type { NameForm } from "./form.ts";

/** Reads the given names, the surname and the suffix from a form of a person's name. */
export function personNameOf(prose: Prose, form: NameForm): PersonName {
  const words = wordsOf(prose, form);
  const last = words.at(-1);
  const hasSuffix = words.length > 1 && last !== undefined && last.suffix;
  const proper = hasSuffix ? words.slice(0, -1) : words;
  return {
    given: proper.slice(0, -1).map((word) => word.written),
    surname: proper.at(-1)?.written ?? "",
    suffix: hasSuffix && last !== undefined ? last.written : null,
  };
}

interface Word {
  written: string;
  readonly suffix: boolean;
}

/** The words of a name: hyphens tie, particles before another word fall away. */
function wordsOf({ tokens, language }: Prose, form: NameForm): readonly Word[] {
  const { nameJoints, nameSuffixes, nameGiven } = language.tables;
  const words: Word[] = [];
  for (let i = form.core; i < form.end; i += 1) {
    if (tokens.kind(i) !== TokenKind.word) continue;
    const joint = i + 1 < form.end ? nameJoints.get(tokens, i) : undefined;
    const isParticle = (joint === "particle" || joint === "inner") && nameGiven.get(tokens, i) === undefined;
    if (isParticle) continue;
    const before = words.at(-1);
    const tied = i > form.core && tokens.is(i - 1, "-") && tokens.kind(i - 2) === TokenKind.word;
    if (tied && before !== undefined && nameJoints.get(tokens, i - 2) !== "particle") {
      before.written += `-${tokens.at(i)}`;
    } else words.push({ written: tokens.at(i), suffix: nameSuffixes.get(tokens, i) === true });
  }
  return words;
}

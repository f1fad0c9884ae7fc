import type { PersonName } from "../../values/name.ts";
import type { Prose } from "../prose.ts";
import { TokenKind } from "../tokens.ts";
import type { NameForm } from "./form.ts";

/**
 * Reads the given names, the surname and the suffix from a form of a person's name. Hyphens tie, and particles before
 * another word fall away.
 */
export function personNameOf({ tokens, language }: Prose, form: NameForm): PersonName {
  const { nameJoints, nameSuffixes, nameGiven } = language.tables;
  const words: string[] = [];
  let endsInSuffix = false;
  for (let i = form.core; i < form.end; i += 1) {
    if (tokens.kind(i) !== TokenKind.word) continue;
    const joint = i + 1 < form.end ? nameJoints.get(tokens, i) : undefined;
    const isParticle = (joint === "particle" || joint === "inner") && nameGiven.get(tokens, i) === undefined;
    if (isParticle) continue;
    const tied = i > form.core && tokens.is(i - 1, "-") && tokens.kind(i - 2) === TokenKind.word;
    if (tied && words.length > 0 && nameJoints.get(tokens, i - 2) !== "particle") {
      words.push(`${words.pop() ?? ""}-${tokens.at(i)}`);
    } else {
      words.push(tokens.at(i));
      endsInSuffix = nameSuffixes.get(tokens, i) === true;
    }
  }
  const suffix = endsInSuffix && words.length > 1 ? (words.pop() ?? null) : null;
  const surname = words.pop() ?? "";
  return { given: words, surname, suffix };
}

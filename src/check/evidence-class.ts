import type { Casebook, Claim, Testimony } from "../casebook/casebook.ts";

/** A class of evidence that something said belongs to: in words, and what a reason that speaks of it has in it. */
export interface EvidenceClass {
  readonly name: string;
  readonly word: RegExp;
}

/** What was said under pressure, by the pressure; `none-known` and `unknown` are no class. */
const pressures: Readonly<Record<string, EvidenceClass>> = {
  custody: { name: "said in custody", word: /\bcustody\b/iu },
  threat: { name: "said under threat", word: /\bthreat/iu },
  torture: { name: "said under torture", word: /\btortur/iu },
};

/** The classes of evidence that a claim belongs to: by duress, and by the kind of the sources it is in. */
export function classesOf({ fields }: Claim | Testimony, { declarations }: Casebook): readonly EvidenceClass[] {
  const pressure = pressures[fields.duress?.word ?? ""];
  const kinds = fields.in.flatMap(({ source }) => {
    const declaration = declarations.get(source.id);
    return declaration?.kind === "source" ? (declaration.fields.kind?.text.toLowerCase() ?? []) : [];
  });
  const byKind = [...new Set(kinds)].map((kind) => ({ name: `of a ${kind}`, word: wholeWord(kind) }));
  return pressure === undefined ? byKind : [pressure, ...byKind];
}

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}s?(?!\\p{L})`, "iu");
}

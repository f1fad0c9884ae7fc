import type { PartWholeConstruction } from "../part-whole.ts";
import { isRest } from "../series.ts";
import { tie } from "../tie.ts";

/** What is left of the whole of the sentence before. */
export const theOthers: PartWholeConstruction = {
  like: "Of those 1,152, 714 had not been tried. The other 438 were serving sentences",
  find(setting) {
    const { prose, passage, before } = setting;
    const [rest] = passage.amounts;
    const known = before?.partWholes.at(-1);
    if (rest === undefined || known === undefined || before?.passage.index !== passage.index - 1) return [];
    const opener = prose.language.tables.rests.longest(prose.tokens, passage.sentence.first, rest.first);
    if (opener === null || !isRest(prose, rest) || known.exhaustive) return [];
    return tie(setting, known.whole, [...known.parts, rest], true);
  },
};

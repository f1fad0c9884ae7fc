import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { canBePart } from "../amounts.ts";
import { firstPhrase } from "../gap.ts";
import type { PartWholeConstruction } from "../part-whole.ts";
import { isPartitive } from "../series.ts";

/** Words that say that nothing is known begin at most this many tokens after the number. */
const NEAR = 6;

/** Something is given for some, and for the others it is not. */
export const knownAndNot: PartWholeConstruction = {
  like: "The prison received 2,318 men. The register gives an offence for 2,104 of them; for 214 the column is empty",
  find({ prose, passage, before }) {
    const [known, unknown, ...further] = passage.amounts;
    const [whole, ...more] = before?.passage.index === passage.index - 1 ? before.passage.amounts : [];
    if (known === undefined || unknown === undefined || whole === undefined) return [];
    if (further.length > 0 || more.length > 0 || !isPartitive(prose, known)) return [];
    if (!isParallel(prose, known, unknown) || !isBlank(prose, unknown, passage.sentence.end)) return [];
    if (!canBePart(prose, whole, known) || unknown.counted !== null) return [];
    return [{ whole, parts: [known, unknown], exhaustive: true, exclusive: true, loose: false }];
  },
};

/** "for 2,104 of them; for 214": the same preposition, and a mark that parts the clauses. */
function isParallel({ tokens }: Prose, a: FigureMention, b: FigureMention): boolean {
  if (tokens.at(a.first - 1).toLowerCase() !== tokens.at(b.first - 1).toLowerCase()) return false;
  for (let at = a.end; at < b.first; at += 1) if (tokens.is(at, ";") || tokens.is(at, ",")) return true;
  return false;
}

function isBlank({ tokens, language }: Prose, { end }: FigureMention, limit: number): boolean {
  return firstPhrase(language.tables.blanks, tokens, end, Math.min(limit, end + NEAR)) !== null;
}

import { newId } from "../casebook/new-id.ts";
import { asQuotation, type Draft, oneLine } from "../casebook/written-form.ts";
import type { ShareOf } from "../check/ties/share.ts";
import type { Reading } from "../examine.ts";
import type { FigureMention, Modality } from "../recognise/mention.ts";
import { quoteOf } from "../text/span.ts";
import type { DraftedNames } from "./names.ts";
import { citing } from "./passages.ts";
import type { DraftedQuantities } from "./quantities.ts";
import { relationText } from "./relation-text.ts";

/** What claims are drafted from. */
export interface ClaimContext {
  readonly reading: Reading;
  /** The id of the source, and of whoever speaks in it where nobody else does. */
  readonly source: string;
  readonly author: string;
  readonly names: DraftedNames;
  readonly quantities: DraftedQuantities;
  readonly taken: Set<string>;
}

/** A claim as drafted, and the figure that it is of. */
export interface DraftedClaim {
  readonly mention: FigureMention;
  readonly draft: Draft;
}

/** A claim for every figure that says how many, what share, or how many times as many. */
export function draftedClaims(context: ClaimContext): readonly DraftedClaim[] {
  const { reading } = context;
  const cite = citing(reading, context.source);
  const shares = new Map(reading.ties.flatMap((tie) => tie.shares.map((share) => [share.share, share] as const)));
  return reading.figures.flatMap((mention) => {
    const said = sayingOf(mention, shares.get(mention), context);
    if (said === null) return [];
    const by = speakerOf(mention, context);
    const id = newId(`${by} ${said.about}`, "claim", context.taken);
    context.taken.add(id);
    const stance = stanceOf(mention.modality);
    const fields = [
      ["by", by],
      ["in", cite(mention.span, mention.sentence)],
      ["says", said.says],
      ...(stance === null ? [] : [["stance", stance] as const]),
    ] as const;
    return [{ mention, draft: { kind: "claim", id, title: null, comment: "draft", fields } }];
  });
}

/** What a figure says, and the words that name what it is about. */
function sayingOf(mention: FigureMention, share: ShareOf | undefined, { reading, quantities }: ClaimContext) {
  const words = quoteOf(reading.prose.text, mention.span);
  const number = relationText(mention, words);
  const own = quantities.find(mention);
  if (own !== null) return number === null ? null : { about: own, says: `${own} = ${number}` };
  const { kind } = mention.figure;
  if (kind === "ratio" || kind === "rate") {
    const says = asQuotation(oneLine(words));
    return says === null ? null : { about: kind, says };
  }
  if (kind !== "share" || number === null) return null;
  const [whole, part] = [share?.whole, share?.part ?? null].map((one) => (one ? quantities.find(one) : null));
  if (share === undefined || share.loose || whole == null) {
    const alone = quantities.of(mention);
    return { about: alone, says: `${alone} = ${number}` };
  }
  const of = part ?? quantities.partOf(mention, share.whole);
  quantities.putWithin(of, whole);
  return of === whole ? null : { about: of, says: `${of} = ${number} of ${whole}` };
}

/** Who says it, as an id: a name of the text, a claimant without one, or whoever speaks in the source. */
function speakerOf({ attribution }: FigureMention, { reading, names, author }: ClaimContext): string {
  const mention = attribution === null ? undefined : reading.attributions[attribution];
  if (mention === undefined) return author;
  const named = mention.name === null ? null : names.idOf(mention.name, "person", "group");
  return named ?? names.claimant(mention.claimant);
}

function stanceOf(modality: Modality): string | null {
  if (modality === "asserts") return null;
  return modality === "predicted" ? "hypothetical" : modality;
}

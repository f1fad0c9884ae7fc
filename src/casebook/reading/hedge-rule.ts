import type { HedgeKind } from "../../values/figure.ts";
import type { FieldType, Place, Reader, Written } from "../field.ts";
import { badHedgeRule } from "../problems/bad-hedge-rule.ts";
import { hedgeWords } from "../relation/words.ts";

/** How a policy reads hedges: all of them strictly or generously, or one of them give or take a share. */
export type HedgeRule = Place &
  (
    | { readonly type: "reading"; readonly reading: "strict" | "generous" }
    | { readonly type: "tolerance"; readonly hedge: HedgeKind; readonly share: number }
  );

/** `strict`, `generous`, or a hedge and the share it may be off by: `about 20%`. */
export const hedgeRule: FieldType<HedgeRule> = {
  name: "hedge rule",
  form: "strict, generous, or a hedge and a share",
  read,
};

function read({ span, text }: Written, reader: Reader): HedgeRule | null {
  const { path } = reader;
  if (text === "strict" || text === "generous") return { path, span, type: "reading", reading: text };
  const { word = "", percent } = /^(?<word>[a-z ]+?):?\s+(?<percent>\d+(?:\.\d+)?)\s*%$/u.exec(text)?.groups ?? {};
  const hedge = Object.hasOwn(hedgeWords, word) ? hedgeWords[word] : undefined;
  if (hedge !== undefined && percent !== undefined) {
    return { path, span, type: "tolerance", hedge, share: Number(percent) / 100 };
  }
  reader.report(badHedgeRule, span, text, Object.keys(hedgeWords));
  return null;
}

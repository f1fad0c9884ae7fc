import type { Prose } from "../../../recognise/prose.ts";
import type { Finding } from "../../finding.ts";
import { announcedIn } from "../../lists/announced.ts";
import { type Enumerated, enumeratedIn } from "../../lists/enumerated.ts";
import { type Series, seriesIn } from "../../lists/ordinal-series.ts";
import type { Rule } from "../../rule.ts";
import { plainPassages } from "../../time/plain-passages.ts";
import { quoted } from "../../words.ts";

/** A number of things against the list that follows it. */
export const enumeration: Rule = {
  name: "enumeration",
  finds: "a number of things that is not how many the list after it has, or how many it goes on to number",
  because:
    "A list that announces its length can be counted. Only plain lists are: items of one make, one conjunction before the last, no clauses, no figures and nothing that says the list goes on.",
  examples: [
    { text: "He visited four towns: Kazan, Perm and Ufa.", verdict: "fails" },
    { text: "The inquiry gave two reasons: the frost, the flood, and the fire.", verdict: "fails" },
    {
      text: "There were two trials. The first trial was short. The second trial was long. The third trial was secret.",
      verdict: "fails",
    },
    { text: "Two groups resisted: peasants, workers and soldiers.", verdict: "strained" },
    { text: "He visited three towns: Kazan, Perm and Ufa.", verdict: "holds" },
    { text: "There were two trials. The first trial was short. The second trial was long.", verdict: "holds" },
    { text: "He brought out three volumes (the lakes; the coast; the people) in one year.", verdict: "holds" },
    { text: "He brought out four volumes (the lakes; the coast; the people) in one year.", verdict: null },
    { text: "Four people lived there: a couple and their two sons.", verdict: null },
    { text: "Three towns fell, among them Kazan and Perm.", verdict: null },
  ],
  *check(evidence) {
    const { prose, passages } = evidence;
    for (const passage of plainPassages(passages)) {
      const announced = announcedIn(prose, passage);
      if (announced.length === 0) continue;
      const list = enumeratedIn(prose, passage, announced);
      if (list !== null) yield* listed(prose, list);
    }
    for (const series of seriesIn(evidence)) yield* numbered(prose, series);
  },
};

function* listed(prose: Prose, { announced, items, least, tells }: Enumerated): Iterable<Finding> {
  const { count, figure } = announced;
  if (count !== items.length && (tells === "nothing" || (tells === "too-long" && count > items.length))) return;
  const verdict = count === items.length ? "holds" : count >= least && count < items.length ? "strained" : "fails";
  const words = `${quoted(prose, figure)} announces ${count}`;
  yield {
    code: "enumeration",
    verdict,
    message: verdict === "holds" ? `${words}, and ${count} are listed` : `${words}, but ${items.length} are listed`,
    labels: [{ span: figure.span, text: "the number" }, ...items.map((span, i) => ({ span, text: `item ${i + 1}` }))],
    working: [`${items.length} items listed, ${count} announced`],
    notes: verdict === "strained" ? ["two of the items may be one"] : [],
    breakEven: null,
  };
}

/** A series is judged once its members run from the first without a gap, as far as the number or beyond it. */
function* numbered(prose: Prose, { announced, dated, members }: Series): Iterable<Finding> {
  const { count, figure } = announced;
  const complete = members.every(({ ordinal }, i) => ordinal === i + 1);
  if (!complete || members.length < count || (members.length > count && dated)) return;
  const holds = members.length === count;
  const words = `${quoted(prose, figure)} announces ${count}`;
  yield {
    code: "enumeration",
    verdict: holds ? "holds" : "fails",
    message: `${words}, ${holds ? "and" : "but"} the text goes on to number ${members.length}`,
    labels: [
      { span: figure.span, text: "the number" },
      ...members.map((member) => ({ span: member.figure.span, text: `number ${member.ordinal}` })),
    ],
    working: [`${members.map(({ ordinal }) => ordinal).join(", ")}: ${members.length} numbered, ${count} announced`],
    notes: [],
    breakEven: null,
  };
}

import type { NumberTables } from "../../figures/tables.ts";
import { phrases } from "./phrases.ts";

/** English words before and after a number that say how exact it is. */
export const hedges: Pick<
  NumberTables,
  "hedgesBefore" | "hedgesAfter" | "notBeforeHedge" | "figureRangeOpeners" | "rangeJoiners" | "escalations"
> = {
  hedgesBefore: {
    ...phrases({ kind: "exactly" }, "exactly | precisely"),
    ...phrases(
      { kind: "about" },
      "approximately | approx | approx. | roughly | very roughly | some | circa | c. | ca. | an estimated | estimated | " +
        "in the region of | in the order of | of the order of | on the order of | in the neighbourhood of | " +
        "in the neighborhood of | somewhere around | something like | something in the region of | more or less | " +
        "perhaps | maybe | ~ | \u2248 | about | anything like | nearer | nearer to",
    ),
    ...phrases({ kind: "about", loose: true }, "around"),
    ...phrases(
      { kind: "nearly" },
      "almost | nearly | very nearly | not quite | just short of | a little short of | approaching | practically | " +
        "virtually | just under | just below | a little under | a little less than | a little fewer than | " +
        "slightly under | slightly less than | slightly fewer than | slightly below | nigh on | well-nigh",
    ),
    ...phrases({ kind: "nearly", loose: true }, "close to | close on"),
    ...phrases(
      { kind: "over" },
      "more than | upwards of | upward of | in excess of | well over | just over | slightly over | a little over | " +
        "slightly more than | a little more than | somewhat more than | far more than | many more than | " +
        "considerably more than | greater than | well above | just above | exceeding | north of | > | rather more than",
    ),
    ...phrases({ kind: "over", loose: true }, "over | above"),
    ...phrases(
      { kind: "under" },
      "less than | fewer than | far fewer than | far less than | well under | well below | considerably less than | " +
        "considerably fewer than | rather less than | rather fewer than | smaller than | <",
    ),
    ...phrases({ kind: "under", loose: true }, "under | below"),
    ...phrases(
      { kind: "at-least" },
      "at least | no fewer than | no less than | not fewer than | not less than | a minimum of | minimum of | \u2265",
    ),
    ...phrases(
      { kind: "at-most" },
      "at most | at the most | no more than | not more than | nor more than | a maximum of | maximum of",
    ),
    ...phrases({ kind: "at-most" }, "\u2264 | not over | not exceeding"),
    ...phrases({ kind: "up-to" }, "up to | as many as | as much as | anything up to"),
  },
  hedgesAfter: {
    ...phrases({ kind: "about" }, "or so | or thereabouts | odd | -odd | approximately | give or take | more or less"),
    ...phrases(
      { kind: "at-least" },
      "or more | or over | and over | and more | and above | and upwards | or above | or older | and older | at least | +",
    ),
    ...phrases({ kind: "at-most" }, "or less | or fewer | or under | or younger | and under | at most | at the most"),
  },
  notBeforeHedge: phrases(
    true,
    "told us | told me | told him | told her | told them | tell us | tell me | asked him | asked her | asked them | " +
      "talk | talks | talked | talking | tell | tells | told | telling | speak | speaks | spoke | speaking | book | books | " +
      "story | stories | film | films | wrote | write | writes | writing | written | asked | asks | ask | hear | heard | " +
      "know | knew | known | read | reads | reading | worried | worries | concerned | letter | letters | article | " +
      "articles | novel | lecture | question | questions | documentary | report | reports | complained | complaints | " +
      "argued | joked | spread | distributed | stretched | presided | presiding | rule | ruled | reign | reigned | " +
      "flew | jurisdiction | authority | control | power | victory | victories | triumph | fought | quarrel | argument | " +
      "dispute | bridge | bridges | crossed | served | lived | all | what | how | the",
  ),
  figureRangeOpeners: {
    ...phrases("and", "between | anywhere between | somewhere between"),
    ...phrases("to", "from | anywhere from | ranging from"),
  },
  rangeJoiners: {
    ...phrases("to", "to | - | \u2010 | \u2011 | \u2013 | up to | and up to"),
    ...phrases("or", "or"),
  },
  escalations: phrases(
    true,
    "perhaps | possibly | maybe | if not | or even | even | perhaps even | possibly even | and perhaps | and possibly | " +
      "or perhaps | or possibly | or maybe | perhaps as many as | possibly as many as | and maybe",
  ),
};

// Other libraries that find numbers or dates in English, each doing the part of the work that it offers.
import recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const wink = winkNLP(model);

/** What each is called, what it does here, and how much text it is given: the slow ones get less. */
export const peers = [
  {
    name: "wink-nlp",
    does: "tokens, sentences, entities",
    bytes: 1_000_000,
    run: (text) => wink.readDoc(text).entities().out(),
  },
  {
    name: "compromise",
    does: "tags, numbers, people, places",
    bytes: 200_000,
    run: (text) => {
      const doc = compromise(text);
      return [doc.numbers().out("array"), doc.people().out("array"), doc.places().out("array")];
    },
  },
  { name: "chrono-node", does: "dates", bytes: 200_000, run: (text) => chrono.parse(text, new Date(0)) },
  {
    name: "Recognizers-Text",
    does: "numbers, percentages, dates",
    bytes: 20_000,
    run: (text) => [
      recognizers.recognizeNumber(text, recognizers.Culture.English),
      recognizers.recognizePercentage(text, recognizers.Culture.English),
      recognizers.recognizeDateTime(text, recognizers.Culture.English),
    ],
  },
];

import { expect, test } from "vitest";
import { RunningTextBuilder } from "../../../text/running-text.ts";
import { PlaceMap, placeMap } from "./place-map.ts";

const source = "<p>Some 4&nbsp;million\nwere <b>held</b>.</p>";

function running() {
  const builder = new RunningTextBuilder(source);
  builder.keep(3, 9);
  builder.replace("\u00a0", 9, 15);
  builder.keep(15, 22);
  builder.replace(" ", 22, 23);
  builder.keep(23, 28);
  builder.keep(31, 35);
  builder.keep(39, 40);
  return builder.build();
}

test("a page knows of every word where it stands in the file, as the running text does", () => {
  const text = running();
  const span = { start: 5, end: text.text.length };
  const map = new PlaceMap(placeMap(text, span), span.end - span.start);
  for (let start = span.start; start < span.end; start += 1) {
    for (let end = start + 1; end <= span.end; end += 1) {
      const words = { start: start - span.start, end: end - span.start };
      expect(map.toSource(words)).toEqual(text.toSource({ start, end }));
      expect(map.toWords(map.toSource(words))).toEqual(words);
    }
  }
});

test("what lies elsewhere in the file has no words here", () => {
  const text = running();
  const map = new PlaceMap(placeMap(text, { start: 5, end: 10 }), 5);
  expect(map.toWords({ start: 0, end: 8 })).toBe(null);
  expect(map.toWords({ start: 31, end: 35 })).toBe(null);
});

test("words without markup in them have a map of one pair", () => {
  expect(placeMap(running(), { start: 1, end: 4 })).toBe("0,4");
});

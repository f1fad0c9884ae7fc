import { expect, test } from "vitest";
import { RunningTextBuilder } from "./running-text.ts";
import { quoteOf } from "./span.ts";

const source = "<p>Some 4&nbsp;million\nwere held.</p><hr><p>They were</p>";

function build() {
  const builder = new RunningTextBuilder(source);
  builder.keep(3, 9);
  builder.replace("\u00a0", 9, 15);
  builder.keep(15, 22);
  builder.replace(" ", 22, 23);
  builder.keep(23, 33);
  builder.insert("\n\n");
  builder.keep(44, 53);
  return builder.build();
}

test("running text decodes, joins and keeps the way back to the source", () => {
  const running = build();
  expect(running.text).toBe("Some 4\u00a0million were held.\n\nThey were");
  const back = (words: string) => {
    const start = running.text.indexOf(words);
    return quoteOf(source, running.toSource({ start, end: start + words.length }));
  };
  expect(back("4\u00a0million")).toBe("4&nbsp;million");
  expect(back("million were")).toBe("million\nwere");
  expect(back("held.\n\nThey")).toBe("held.</p><hr><p>They");
  expect(back("They were")).toBe("They were");
});

test("an entity maps as a whole", () => {
  const running = build();
  expect(running.toSource({ start: 6, end: 7 })).toEqual({ start: 9, end: 15 });
});

test("a stretch of the source is found in the running text, and what is markup alone is not", () => {
  const running = build();
  const find = (words: string, length = words.length) => {
    const start = source.indexOf(words);
    const found = running.toRunning({ start, end: start + length });
    return found === null ? null : quoteOf(running.text, found);
  };
  expect(find("4&nbsp;million\nwere")).toBe("4\u00a0million were");
  expect(find("nbsp")).toBe("\u00a0");
  expect(find("<p>Some")).toBe("Some");
  expect(find("held.</p><hr>")).toBe("held.");
  expect(find("</p><hr><p>")).toBe(null);
});

test("every word is found again where it came from, and pieces cover what they are asked for", () => {
  const running = build();
  for (let start = 0; start < running.text.length; start += 1) {
    for (let end = start + 1; end <= running.text.length; end += 1) {
      if (/\n/u.test(quoteOf(running.text, { start, end }))) continue;
      const pieces = [...running.piecesIn({ start, end })];
      expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(end - start);
      expect(running.toRunning(running.toSource({ start, end }))).toEqual({ start, end });
    }
  }
});

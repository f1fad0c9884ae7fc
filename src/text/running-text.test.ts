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

import { describe, expect, test } from "vitest";
import { blocksOf, documentOf } from "../../../test/support/blocks.ts";
import { quoteOf } from "../../text/span.ts";

const blocks = (text: string) => blocksOf(text, "a.md");

test("blocks have the kinds that the marks say", () => {
  const text = [
    "# The war",
    "## Losses\n\nIt began\nin May.",
    "> We lost\n> 300 men.",
    "1. one\n2. two\n   - three\n\n   more of two",
    "| Year | Shot |\n|------|-----:|\n| 1937 | **353,074** |",
    "![Soldiers at the ford](a.png)",
    "    Set in like code,\n    but prose.",
    "```js\nlet x = 500;\n```",
    "---",
    "<!-- 600 -->",
    "<div><p>In a tag.</p></div>",
  ].join("\n\n");
  expect(blocks(text)).toEqual([
    "title: The war",
    "heading: Losses",
    "paragraph: It began in May.",
    "quotation: We lost 300 men.",
    "list-item: one",
    "list-item: two",
    "list-item: three",
    "list-item: more of two",
    "table: Year | Shot\n1937 | 353,074",
    "caption: Soldiers at the ford",
    "quotation: Set in like code, but prose.",
    "boilerplate: let x = 500;",
    "paragraph: In a tag.",
  ]);
});

test("words lose their marks, and map back over them", () => {
  const { running, source } = documentOf(
    'Some *4&nbsp;**million*** were [held _here_](http://x.org/a_(b) "t"), 3 \\* 4, ~~5~~ [sic].',
    "a.md",
  );
  expect(running.text).toBe("Some 4 million were held here, 3 * 4, [sic].");
  const start = running.text.indexOf("4 million");
  expect(quoteOf(source.text, running.toSource({ start, end: start + 9 }))).toBe("4&nbsp;**million");
});

test("footnotes stand apart, and their marks are no words", () => {
  expect(blocks("It fell in May.[^1] It rose.[^b]\n\n[^1]: Annals, p. 3.\n[^b]: http://example.org/x")).toEqual([
    "paragraph: It fell in May. It rose.",
    "footnote: Annals, p. 3.",
    "footnote: http://example.org/x",
  ]);
});

test("a hard break ends a line that stands for itself, and no other", () => {
  expect(blocks("# The war\n\nJane Doe  \n3 March 1953\n\nThe army had  \nlost 300 men.")).toEqual([
    "title: The war",
    "byline: Jane Doe",
    "dateline: 3 March 1953",
    "paragraph: The army had lost 300 men.",
  ]);
});

test("a paragraph all in bold above prose is a heading", () => {
  const prose = "The army lost 300 men on Monday, officials said.";
  expect(blocks(`# The war\n\n${prose}\n\n**Losses**\n\n${prose}`)[2]).toBe("heading: Losses");
});

describe("front matter", () => {
  test("is metadata", () => {
    const text =
      "---\ntitle: \"The war\"\nauthor: [Jane Doe, 'John Roe']\ndate: 1953-03-03\ndelivered: 1952-05\nlang: en-GB\n---\n\nIt began.";
    const { metadata, running } = documentOf(text, "a.md");
    expect(running.text).toBe("It began.");
    expect(metadata).toEqual({
      title: "The war",
      byline: "Jane Doe, John Roe",
      language: "en",
      delivered: "1952-05",
      published: "1953-03-03",
    });
  });

  test("is not a rule at the beginning", () => {
    expect(blocks("---\n\nIt began.\n\n---\n\nIt ended.")).toEqual(["paragraph: It began.", "paragraph: It ended."]);
  });
});

test("hostile paragraphs take linear time", () => {
  const started = performance.now();
  for (const scrap of ["[a](", "*a_ ", "**a ", "`a``b", "!["]) blocks(scrap.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(20_000);
});

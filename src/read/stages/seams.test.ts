import { describe, expect, test } from "vitest";
import { blocksOf, documentOf } from "../../../test/support/blocks.ts";
import { quoteOf } from "../../text/span.ts";

const first = "There were in those days more than three hundred men who had been";
const second = "driven from the town. They never came back.";
const whole = `paragraph: ${first} ${second}`;

describe("a sentence is rejoined", () => {
  test.each([
    ["a gap", "\n\n", []],
    ["a page number", "\n\n12\n\n", ["boilerplate: 12"]],
    ["a number between dashes", "\n- 12 -\n", ["boilerplate: - 12 -"]],
    ["a page number in words", "\n\nPage 12 of 30\n\n", ["boilerplate: Page 12 of 30"]],
    ["a form feed", "\n\f", []],
    ["a running header", "\n\nTHE WINTER WAR 13\n\n", ["boilerplate: THE WINTER WAR 13"]],
    ["a number and a header", "\n12\n\fTHE WINTER WAR\n", ["boilerplate: 12", "boilerplate: THE WINTER WAR"]],
    ["a footnote", "\n\n[3] Annals, p. 4.\n\n", ["footnote: Annals, p. 4."]],
    ["a caption", "\n\nFig. 3. The ford in winter.\n\n", ["caption: Fig. 3. The ford in winter."]],
    ["a line that nothing else explains", "\n\nThe ford in winter\n\n", ["caption: The ford in winter"]],
  ])("across %s", (_, gap, asides) => {
    expect(blocksOf(`It began in May.\n\n${first}${gap}${second}`)).toEqual([
      "paragraph: It began in May.",
      whole,
      ...asides,
    ]);
  });

  test("before a name, where a page ends", () => {
    const text = "The letter was sent by those who had been close to the old\n\n12\n\nMarshal Petrov for 20 years.";
    expect(blocksOf(text)[0]).toBe(
      "paragraph: The letter was sent by those who had been close to the old Marshal Petrov for 20 years.",
    );
  });

  test("in the middle of a word", () => {
    expect(blocksOf("It was over when the last of the repre-\n\n12\n\nsentatives came.")[0]).toBe(
      "paragraph: It was over when the last of the representatives came.",
    );
  });

  test("across several pages", () => {
    const text = "The men who had been in the town\n\n12\n\nand all those who lived\n\n13\n\nnear it left.";
    expect(blocksOf(text)[0]).toBe("paragraph: The men who had been in the town and all those who lived near it left.");
  });

  test("with its place in the source", () => {
    const text = `${first}\n\n12\n\n${second}`;
    const { running, source } = documentOf(text);
    const start = running.text.indexOf("been driven");
    expect(quoteOf(source.text, running.toSource({ start, end: start + 11 }))).toBe("been\n\n12\n\ndriven");
  });
});

describe("nothing is joined", () => {
  test.each([
    ["after a full stop", "The men left the town on foot.\n\nand so it was over."],
    ["after a colon", "The men who left the town took with them:\n\ntheir arms and 12 carts."],
    ["before a capital", "The men who left the town on foot that day\n\nThe others stayed."],
    ["of a list", "- the men who left the town on foot that day\n\nand the others stayed."],
    ["of a heading", "# The men who left the town on foot that day\n\nand the others stayed."],
    ["of short lines", "apples\n\npears\n\nplums"],
  ])("%s", (_, text) => {
    const count = text.split("\n\n").length;
    expect(blocksOf(text)).toHaveLength(count);
    expect(documentOf(text).diagnostics.map(({ code }) => code)).not.toContain("sentences-rejoined");
  });
});

describe("page furniture", () => {
  const page = (number: number) => `A page of ${number} lines. It ends here.`;

  test("numbers that go up and headers that come again are set aside", () => {
    const text = [7, 8, 9].map((number) => `${page(number)}\n\n${number}\n\fA Winter War\n\n`).join("");
    expect(blocksOf(text).filter((block) => !block.startsWith("boilerplate"))).toEqual(
      [7, 8, 9].map((n) => `paragraph: ${page(n)}`),
    );
  });

  test("years that stand alone are not", () => {
    const years = [1941, 1942, 1943];
    const text = years.map((year) => `${year}\n\n${page(year)}`).join("\n\n");
    expect(blocksOf(text).filter((block) => block.startsWith("boilerplate"))).toEqual([]);
  });

  test("headings that come again are not", () => {
    const text = [1, 2, 3].map((n) => `Losses\n\n${page(n)}`).join("\n\n");
    expect(blocksOf(`The war\n\n${text}`).filter((block) => block === "heading: Losses")).toHaveLength(3);
  });
});

describe("a page number", () => {
  const number = `${" ".repeat(33)}2`;

  test("between two paragraphs is set aside where it stands in the middle of its line", () => {
    expect(blocksOf(`The town was lost.\n\n${number}\n\nNobody came back.`)).toEqual([
      "paragraph: The town was lost.",
      "boilerplate: 2",
      "paragraph: Nobody came back.",
    ]);
  });

  test("is told from a number in a column of them", () => {
    expect(blocksOf(`The town was lost.\n\n${number}\n${number}\n\nNobody came back.`)).not.toContain("boilerplate: 2");
  });
});

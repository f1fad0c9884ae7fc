import { describe, expect, test } from "vitest";
import { blocksOf, documentOf } from "../../../test/support/blocks.ts";
import { quoteOf } from "../../text/span.ts";

describe("hard wraps", () => {
  const wrapped = [
    "The division went forward in the morning of the third day, and it lost",
    "General Petrov among its first 300 men. Nobody had thought of the repre-",
    "sentatives of the town; twenty-",
    "five of them, all well-",
    "known people, had been left behind in the cellars of the old brewery.",
    "",
    "A second paragraph.",
  ].join("\n");

  test("are spaces, and a hyphen goes where it only broke a word", () => {
    expect(blocksOf(wrapped)).toEqual([
      "paragraph: The division went forward in the morning of the third day, and it lost General Petrov among its first " +
        "300 men. Nobody had thought of the representatives of the town; twenty-five of them, all well-known people, " +
        "had been left behind in the cellars of the old brewery.",
      "paragraph: A second paragraph.",
    ]);
  });

  test("map back to the lines of the source", () => {
    const { running, source } = documentOf(wrapped);
    const start = running.text.indexOf("representatives");
    expect(quoteOf(source.text, running.toSource({ start, end: start + 15 }))).toBe("repre-\nsentatives");
  });

  test("of every sort of line break", () => {
    for (const newline of ["\n", "\r\n", "\r", "\u2028"]) {
      expect(blocksOf(["One line that goes on", "in the next one.", "", "Two."].join(newline))).toEqual([
        "paragraph: One line that goes on in the next one.",
        "paragraph: Two.",
      ]);
    }
  });
});

test("a line is a paragraph where lines are long", () => {
  const long =
    "The town was taken on the third day after heavy fighting in which both sides lost more than they would own to for many years, and it was never rebuilt.";
  expect(blocksOf(`Early years\n${long}\n${long}\nLater years\n${long}`)).toEqual([
    "title: Early years",
    `paragraph: ${long}`,
    `paragraph: ${long}`,
    "heading: Later years",
    `paragraph: ${long}`,
  ]);
});

describe("headings", () => {
  const prose = "The town was taken on the third day. It had been besieged for 40 days.";

  test.each([
    "CASUALTIES AND LOSSES",
    "Chapter 3",
    "Part II: The Siege",
    "The first winter",
    "## The first winter",
  ])("%s", (line) => {
    expect(blocksOf(`Title\n\n${prose}\n\n${line}\n\n${prose}`)[2]).toBe(`heading: ${line.replace("## ", "")}`);
  });

  test("underlined", () => {
    expect(blocksOf(`Title\n=====\n\n${prose}\n\nThe end\n-------\n${prose}`)).toEqual([
      "title: Title",
      `paragraph: ${prose}`,
      "heading: The end",
      `paragraph: ${prose}`,
    ]);
  });

  test("are not sentences, questions or the last line", () => {
    for (const line of ["It was over.", "Was it over?", "They asked for:"]) {
      expect(blocksOf(`Title\n\n${prose}\n\n${line}\n\n${prose}`)[2]).toBe(`paragraph: ${line}`);
    }
    expect(blocksOf(`Title\n\n${prose}\n\nThe last line`)[2]).toBe("paragraph: The last line");
  });
});

describe("lists", () => {
  test("give up their marks", () => {
    const text =
      "The court found:\n\n- 300 men\n  of the guard\n- 40 women\n\n1. First.\n2. Second.\n\n(a) one;\n(b) two.";
    expect(blocksOf(text)).toEqual([
      "paragraph: The court found:",
      "list-item: 300 men of the guard",
      "list-item: 40 women",
      "list-item: First.",
      "list-item: Second.",
      "list-item: one;",
      "list-item: two.",
    ]);
  });

  test("do not begin in the middle of a wrapped sentence", () => {
    const text =
      "The town was in the hands of the enemy for the whole of the month of May and until\n12. Nobody - and the town had\n- as all agreed - many watchmen - saw them leave.";
    expect(blocksOf(text)).toHaveLength(1);
  });
});

test("quotations are set in, or marked", () => {
  const prose = "The report says of the town and of those who had stayed in it:";
  expect(
    blocksOf(
      `${prose}\n\n    We counted 300 graves, and there were others\n    outside the walls.\n\n${prose}\n\n> Nobody\n> came.`,
    ),
  ).toEqual([
    `paragraph: ${prose}`,
    "quotation: We counted 300 graves, and there were others outside the walls.",
    `paragraph: ${prose}`,
    "quotation: Nobody came.",
  ]);
});

describe("tables", () => {
  const table = "table: Year | Shot | Exiled\n1937 | 353,074 | 429,311\n1938 | 328,618 | 205,509";

  test.each([
    ["by tabs", "Year\tShot\tExiled\n1937\t353,074\t429,311\n1938\t328,618\t205,509"],
    ["by columns", "Year     Shot   Exiled\n1937  353,074  429,311\n1938  328,618  205,509"],
    [
      "by bars",
      "| Year | Shot | Exiled |\n|------|------|-----|\n| 1937 | 353,074 | 429,311 |\n| 1938 | 328,618 | 205,509 |",
    ],
  ])("%s", (_, text) => {
    expect(blocksOf(`Before the table.\n\n${text}\n\nAfter it.`)).toEqual([
      "paragraph: Before the table.",
      table,
      "paragraph: After it.",
    ]);
  });

  test("are not justified prose, nor two spaces after a stop", () => {
    const justified =
      "The  town was  taken on the third\nday of the  month. It had been  so\nbesieged for  forty days by them.";
    expect(blocksOf(justified)).toHaveLength(1);
    expect(blocksOf("It was over.  They left.\nThey came back.  It began.")[0]).toMatch(/^paragraph/u);
  });
});

test("footnotes stand apart, and their marks are no words", () => {
  const text = "The town fell in May.[1] It rose again.[2]\n\n[1] Annals, p. 3.\n[2] Chronicle, p. 12.";
  expect(blocksOf(text)).toEqual([
    "paragraph: The town fell in May. It rose again.",
    "footnote: Annals, p. 3.",
    "footnote: Chronicle, p. 12.",
  ]);
  expect(blocksOf("It fell that year.* Nobody came.\n\n* See the annals.")[1]).toBe("footnote: See the annals.");
  expect(blocksOf("It fell that year.1 Nobody came.\n\n1 See the annals.")[1]).toBe(
    "footnote: See the annals.".replace("See", "1 See"),
  );
  expect(blocksOf("It fell.\n\nNotes\n\n1. See the annals.\n2. Ibid.").slice(1)).toEqual([
    "heading: Notes",
    "footnote: See the annals.",
    "footnote: Ibid.",
  ]);
});

test.each([
  "Fig. 3. The ford in winter",
  "Photo: the ford in winter",
  "Table 2: Losses by month",
  "(Photo by Jane Doe)",
  "Map 4",
])("caption: %s", (caption) => {
  expect(blocksOf(`The town fell in May.\n\n${caption}\n\nIt rose again.`)[1]).toBe(`caption: ${caption}`);
});

test.each([
  "Figure 2 shows that 300 men left.",
  "Table manners were observed by all.",
  "The photo: nobody saw it.",
])("no caption: %s", (line) => {
  expect(blocksOf(`The town fell in May.\n\n${line}\n\nIt rose again.`)[1]).toBe(`paragraph: ${line}`);
});

describe("marks of Markdown", () => {
  test("are tolerated", () => {
    expect(blocksOf("The **27 million** who _died_ there*, and 5 * 3, [as here](https://example.org/a).")).toEqual([
      "paragraph: The 27 million who died there*, and 5 * 3, as here.",
    ]);
  });

  test("are no words where they enclose a paragraph over two lines", () => {
    expect(blocksOf("It was over.\n\n*Nobody came to the\ntown again.*")[1]).toBe(
      "paragraph: Nobody came to the town again.",
    );
  });
});

test("characters that only say where a word may break are dropped", () => {
  expect(blocksOf("The repre\u00adsentatives of 300\u200b000 men.")).toEqual([
    "paragraph: The representatives of 300000 men.",
  ]);
});

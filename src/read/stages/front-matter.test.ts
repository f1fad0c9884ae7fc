import { describe, expect, test } from "vitest";
import { blocksOf, documentOf } from "../../../test/support/blocks.ts";
import { readingOf } from "../../../test/support/reading.ts";

const prose = "The army lost 300 men on Monday, officials said. Another 40 were missing in the hills.";

describe("the head of a text", () => {
  test("title, byline, date and occasion", () => {
    const text = `The winter war\n\nJane M. Doe\n3 March 1953\n\n*This lecture was delivered at Riga on 28 May 1952.*\n\n${prose}`;
    expect(blocksOf(text)).toEqual([
      "title: The winter war",
      "byline: Jane M. Doe",
      "dateline: 3 March 1953",
      "dateline: This lecture was delivered at Riga on 28 May 1952.",
      `paragraph: ${prose}`,
    ]);
    expect(documentOf(text).metadata).toEqual({
      title: "The winter war",
      byline: "Jane M. Doe",
      language: "en",
      delivered: null,
      published: null,
    });
  });

  test.each([
    "By Jane Doe",
    "by Jane Doe and John van der Berg",
    "By JANE DOE, Foreign Correspondent",
    "Written by Jane Doe in Warsaw",
    "Author: J. Doe",
    "By our own correspondent",
    "By a staff reporter",
  ])("byline: %s", (line) => {
    expect(blocksOf(`Army admits losses\n\n${line}\n\n${prose}`)[1]).toBe(`byline: ${line}`);
  });

  test.each(["By 1943 the army had lost 300 men.", "By night they left"])("no byline: %s", (line) => {
    expect(blocksOf(`Army admits losses\n\n${line}\n\n${prose}`)[1]).not.toMatch(/^byline/u);
  });

  test("several parts on a line", () => {
    const line = "The Monitor, 11 July 2003. Written by Jane Doe.";
    expect(blocksOf(`Army admits losses\n\n${line}\n\n${prose}`)[1]).toBe(`dateline: ${line}`);
    expect(documentOf(`Army admits losses\n\nBy Jane Doe | 3 March 2020\n\n${prose}`).metadata.byline).toBe("Jane Doe");
    const dated = `Army admits losses\n\nBy Jane Doe, Riga, 3 March 2020\n\n${prose}`;
    expect(documentOf(dated).metadata.byline).toBe("Jane Doe");
    expect(blocksOf(dated)[1]).toBe("dateline: By Jane Doe, Riga, 3 March 2020");
  });

  test.each([
    "By our correspondent. 14 March 2020",
    "March 14, 2020 by Jane Doe",
    "By Jane Doe\n14.03.2020",
  ])("the day of the text in %j", (line) => {
    const reading = readingOf(`Army admits losses\n\n${line}\n\n${prose}`);
    expect((reading.occasion.published ?? reading.occasion.delivered)?.edtf).toBe("2020-03-14");
  });

  test("a heading or a place below the title is no name", () => {
    expect(blocksOf(`Ivan Petrov\n\nKazan, Russia\n\n${prose}`)[1]).toBe("heading: Kazan, Russia");
    expect(blocksOf(`Ivan Petrov\n\nEarly Life\n\n${prose}`)[1]).toBe("heading: Early Life");
    expect(blocksOf(`Ivan Petrov\n\nBright Beginnings\n\n${prose}\n\nBitter Ends\n\n${prose}`)[1]).toBe(
      "heading: Bright Beginnings",
    );
  });

  test.each([
    "Published 3 March 2020",
    "Moscow, March 3, 1953",
    "Tuesday 3 March 2020, 10:30 GMT",
    "03/03/2020",
    "First published in the Monthly Review, May 1949",
    "(This speech was given at Riga on 28 May 1952)",
  ])("dateline: %s", (line) => {
    expect(blocksOf(`Army admits losses\n\n${line}\n\n${prose}`)[1]).toBe(`dateline: ${line}`);
  });

  test.each([
    "The report was published on 3 March 1953.",
    "It began on 3 March 1953.",
    "In March 1953 the army left.",
  ])("no dateline: %s", (line) => {
    expect(blocksOf(`Army admits losses\n\n${line}\n\n${prose}`)[1]).toBe(`paragraph: ${line}`);
  });
});

describe("a dateline before the first words", () => {
  test.each([
    ["MOSCOW", " \u2014 "],
    ["NEW YORK, March 3 (AP)", " \u2013 "],
    ["Geneva, 12 May 2020", " - "],
    ["(Geneva, 12 May 2020)", " \u2013 "],
    ["LONDON (Reuters)", " -- "],
    ["Moscow (Reuters)", " - "],
  ])("%s", (dateline, dash) => {
    expect(blocksOf(`Army admits losses\n\n${dateline}${dash}${prose}`)).toEqual([
      "title: Army admits losses",
      `dateline: ${dateline}`,
      `paragraph: ${prose}`,
    ]);
  });

  test.each([
    "Nobody \u2014 Petrov said later \u2014 had seen them leave.",
    "The army - some 300 men - left.",
  ])("not in: %s", (line) => {
    expect(blocksOf(`Army admits losses\n\n${line}\n\n${prose}`)[1]).toBe(`paragraph: ${line}`);
  });

  test("is not a life at the head of a biography", () => {
    const life = "Anna Berg (12 May 1842 \u2013 3 January 1911) was a singer. She toured for many years.";
    expect(blocksOf(`A life\n\n${life}`)).toContain(`paragraph: ${life}`);
  });
});

test("a text of one line has no title", () => {
  expect(blocksOf("The army lost 300 men")).toEqual(["paragraph: The army lost 300 men"]);
});

test("a heading in italics, alone of its depth between paragraphs, is a caption", () => {
  const text = `# The winter war\n\n${prose}${prose}\n\n### *Soldiers at the ford*\n\n${prose}${prose}`;
  expect(blocksOf(text, "a.md")[2]).toBe("caption: Soldiers at the ford");
  expect(blocksOf(text)[2]).toBe("caption: Soldiers at the ford");
  expect(blocksOf(text.replace("###", "##"))[2]).toBe("heading: Soldiers at the ford");
  expect(blocksOf(text.replaceAll("*", ""))[2]).toBe("heading: Soldiers at the ford");
});

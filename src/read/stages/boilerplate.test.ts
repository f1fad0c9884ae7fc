import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../test/support/blocks.ts";

const prose = "The army lost 300 men on Monday, officials said. Another 40 were missing in the hills.";

describe("set aside", () => {
  test.each([
    "Share this article",
    "Advertisement",
    "https://example.org/a/b",
    "**[example.org/contact](https://example.org/contact)**",
    "desk@example.org",
    "Copyright \u00a9 2020 Example Ltd. All rights reserved.",
    "Subscribe to our newsletter",
    "Follow us on social media",
    "We use cookies to make this site better.",
    "To contact the editors visit:",
    "For more information, please visit www.example.org.",
    "Copyright 2001-2020 Example Ltd",
    "Privacy policy | Terms of use",
    "Tags: war, winter, north",
  ])("%s", (line) => {
    expect(blocksOf(`Title\n\n${prose}\n\n${line}`)[2]).toMatch(/^boilerplate/u);
  });

  test("is an advertisement in the middle of a long text", () => {
    const text = [...Array(20).fill(prose), "Advertisement", ...Array(20).fill(prose)].join("\n\n");
    expect(blocksOf(text)[20]).toBe("boilerplate: Advertisement");
  });
});

describe("kept", () => {
  test.each([
    "Share of the vote: 12 per cent.",
    "Contact with the enemy was lost on 3 May, and 40 men with it.",
    "To contact the partisans, the army sent 12 men.",
    "Copyright law was unknown to the monks.",
    "Follow-up visits in 1950 found 300 graves.",
    "More than 300 men were shot.",
    "Advertisement for volunteers brought in 300 men.",
    "The firm's privacy policy covers 300 million users.",
    "Copyright 300 years ago was unknown.",
    "Email was unknown in 1943.",
    "For more information the court waited until 1950.",
  ])("%s", (line) => {
    expect(blocksOf(`Title\n\n${prose}\n\n${line}`)[2]).toBe(`paragraph: ${line}`);
  });
});

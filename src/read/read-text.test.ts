import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../test/support/blocks.ts";
import { quoteOf } from "../text/span.ts";
import type { Document } from "./document.ts";

const scraps = fc.constantFrom(
  ..."<p> </p> <div> <table> <tr> <td> <li> <sup>1</sup> <br> <script> <!-- --> &nbsp; &#1; &shy; < > &".split(" "),
  ..."# ## ### ** * _ > - 1. | |---| [1] [^1]: [a](b) ![c d](e) --- === ``` ~~~ \\* \f \t \r\n \n \n\n".split(" "),
  ...[
    "\f",
    "\t",
    "\r\n",
    "\n",
    "\n\n",
    "\r",
    "\u2028",
    "\ufeff",
    "\u00ad",
    "\ud800",
    "\udc00",
    "- 12 -",
    "12",
    "Page 3",
  ],
  ...[
    "The army lost 300 men",
    "and had been",
    "expelled.",
    "By Jane Doe",
    "3 March 1953",
    "Fig. 1.",
    "Notes",
    "repre-",
  ],
);

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(" ")),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join("")),
);

function expectSound({ source, running, blocks }: Document): void {
  let end = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(running.text.length);
  for (let at = 0; at < running.text.length; at += 1) {
    const { start, end: past } = running.toSource({ start: at, end: at + 1 });
    expect(start).toBeGreaterThanOrEqual(0);
    expect(past).toBeGreaterThanOrEqual(start);
    expect(past).toBeLessThanOrEqual(source.text.length);
  }
}

describe.each(["a.txt", "a.md", "a.html", "-"])("whatever stands in %s", (path) => {
  test("blocks are in order and apart, and every character knows its place in the source", () => {
    fc.assert(fc.property(texts, (text) => expectSound(documentOf(text, path))));
  });
});

test("in plain text a character that is kept maps to itself", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { source, running } = documentOf(text);
      for (let at = 0; at < running.text.length; at += 1) {
        const words = running.text.charAt(at);
        const quote = quoteOf(source.text, running.toSource({ start: at, end: at + 1 }));
        if (!/[\s|]/u.test(words)) expect(quote).toBe(words);
      }
    }),
  );
});

test("the format is told by the name, and without one by the text", () => {
  const page = "<!DOCTYPE html><p>The army lost 300 men.</p>";
  expect(documentOf(page, "-").running.text).toBe("The army lost 300 men.");
  expect(documentOf(page, "a.txt").running.text).toBe(page);
  expect(documentOf("# Title\n\nThe **army** lost 300 men.", "-").running.text).toBe("Title\n\nThe army lost 300 men.");
});

test("a language that is given overrules the one that is declared", () => {
  const page = '<html lang="fr"><p>Some words.</p></html>';
  expect(documentOf(page, "a.html").metadata.language).toBe("en");
});

test("what was rejoined and set aside is remarked on, a line for each sort", () => {
  const text = "He asked for the men who had been\n\n12\n\nin the reserve.\n\nIt came.\n\nShare this article";
  const { diagnostics } = documentOf(text);
  expect(diagnostics.map(({ code, level, message }) => [code, level, message])).toEqual([
    ["sentences-rejoined", "note", "1 sentence rejoined across page breaks and gaps"],
    ["boilerplate-set-aside", "note", "2 blocks of boilerplate set aside, and not checked"],
  ]);
  expect(diagnostics[0]?.labels[0]?.span).toEqual({ start: 33, end: 39 });
});

test("a page without words says so", () => {
  const { blocks, diagnostics } = documentOf("<script>let x = 500;</script>", "a.html");
  expect(blocks).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["no-text"]);
});

import { describe, expect, test } from "vitest";
import { blocksOf, documentOf } from "../../../test/support/blocks.ts";
import { quoteOf } from "../../text/span.ts";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const blocks = (body: string) => blocksOf(page(body), "a.html");

describe("words", () => {
  test("run over tags and entities, and map back over them", () => {
    const { running, source } = documentOf(
      "<p>Some 4&nbsp;<b>million</b> were\n  held &mdash; 1&#44;200 died.",
      "a.html",
    );
    expect(running.text).toBe("Some 4 million were held \u2014 1,200 died.");
    const quote = (words: string) => {
      const start = running.text.indexOf(words);
      return quoteOf(source.text, running.toSource({ start, end: start + words.length }));
    };
    expect(quote("4 million")).toBe("4&nbsp;<b>million");
    expect(quote("million were")).toBe("million</b> were");
    expect(quote("were held")).toBe("were\n  held");
    expect(quote("1,200")).toBe("1&#44;200");
  });

  test("are not what a reader does not see", () => {
    const unseen =
      "<script>500</script><style>p{}</style><template>6</template><noscript>7</noscript><!-- 8 --><p hidden>9</p>" +
      '<div style="display: none">10</div><svg><text>11</text></svg><select><option>12</select><del>13</del>';
    expect(blocks(`${unseen}<p>Seen.</p>${unseen}`)).toEqual(["paragraph: Seen."]);
  });

  test("keep raised letters, lose note marks, and make exponents of raised digits", () => {
    expect(
      blocks(
        '<p>The 20<sup>th</sup> century.<sup>3</sup> In 1943<sup><a href="#n">[4]</a></sup> 12 km<sup>2</sup>, 10<sup>6</sup>.',
      ),
    ).toEqual(["paragraph: The 20th century. In 1943 12 km\u00b2, 10\u2076."]);
  });

  test("break at a line break only where a line stands for itself", () => {
    expect(blocks("<p>The army had<br>lost 300 men.<br>It left.<br><br>Later<p>x")).toEqual([
      "paragraph: The army had lost 300 men. It left.",
      "paragraph: Later",
      "paragraph: x",
    ]);
  });
});

describe("blocks", () => {
  test("have the kinds that the tags say", () => {
    const body =
      "<h1>The war</h1><h2>Losses</h2><p>It began.<ul><li>one<ul><li>two</ul><li>three</ul><blockquote><p>Said he.</blockquote>" +
      "<figure><img src=a><figcaption>The ford</figcaption></figure><pre>A line\nthat goes on.\n\nAnother.</pre>";
    expect(blocks(body)).toEqual([
      "title: The war",
      "heading: Losses",
      "paragraph: It began.",
      "list-item: one",
      "list-item: two",
      "list-item: three",
      "quotation: Said he.",
      "caption: The ford",
      "paragraph: A line that goes on.",
      "paragraph: Another.",
    ]);
  });

  test("of a table are its rows, unless it only lays out the page", () => {
    const table = "<table><caption>Losses by year</caption><tr><th>Year<th>Shot<tr><td>1937<td>353,074</table>";
    expect(blocks(table)).toEqual(["caption: Losses by year", "table: Year | Shot\n1937 | 353,074"]);
    const prose = "The town was taken on the third day. ".repeat(10).trim();
    expect(blocks(`<table><tr><td>Old page<td><p>${prose}<p>The end.</table>`).at(-1)).toBe("paragraph: The end.");
  });

  test("of the site are set aside", () => {
    const prose = "<p>The army lost 300 men on Monday, officials said. Another 40 were missing.</p>";
    const body =
      `<nav>Home</nav><header><a href="/">The Daily</a></header><main><h1>Losses</h1>${prose}` +
      '<div class="share-tools">Tell a friend</div></main><aside>12 more stories</aside><footer>The Daily, 40 Long Lane</footer>';
    expect(blocks(body)).toEqual([
      "boilerplate: Home",
      "boilerplate: The Daily",
      "title: Losses",
      "paragraph: The army lost 300 men on Monday, officials said. Another 40 were missing.",
      "boilerplate: Tell a friend",
      "boilerplate: 12 more stories",
      "boilerplate: The Daily, 40 Long Lane",
    ]);
  });

  test("are kept where a class name would set the whole page aside", () => {
    expect(blocks('<div class="sidebar-left"><p>The army lost 300 men on Monday, officials said.</div>')).toEqual([
      "paragraph: The army lost 300 men on Monday, officials said.",
    ]);
  });

  test("of notes are footnotes", () => {
    expect(
      blocks(
        '<p>It fell.</p><ol class="references"><li id="fn1">Annals, p. 3 <a class="footnote-backref" href="#r">up</a></ol>',
      )[1],
    ).toBe("footnote: Annals, p. 3");
  });
});

test("what the head declares is metadata", () => {
  const head =
    '<title>Army admits losses - The Daily</title><meta name="author" content="Jane Doe">' +
    '<meta property="article:published_time" content="2020-03-03T10:00:00Z">';
  expect(documentOf(page("<p>Some words.", head), "a.html").metadata).toEqual({
    title: "Army admits losses",
    byline: "Jane Doe",
    language: "en",
    delivered: null,
    published: "2020-03-03",
  });
});

test.each([
  [
    '<p class="byline">By <a rel="author" href="/jd">Jane Doe</a></p><time datetime="2020-03-03">3 March</time>',
    "2020-03-03",
  ],
  ['<p>By Jane Doe</p><p><time datetime="2020-03">March</time></p>', "2020-03"],
])("byline and day of publication in the page: %s", (lines, published) => {
  const { metadata } = documentOf(
    page(`<article><h1>Losses</h1>${lines}<p>The army lost 300 men. It left.</p></article>`),
    "a.html",
  );
  expect(metadata).toMatchObject({ title: "Losses", byline: "Jane Doe", published });
});

test("tag soup and hostile depth do no harm", () => {
  const deep = 100_000;
  expect(blocks(`${"<div>".repeat(deep)}Deep.${"</div>".repeat(deep)}`)).toEqual(["paragraph: Deep."]);
  expect(blocks("<p>a <b>b <i>c</b> d</i><p>e</x></p></p> 3 < 4 & 5 &bogus; <")).toEqual([
    "title: a b c d",
    "paragraph: e",
    "paragraph: 3 < 4 & 5 &bogus; <",
  ]);
});

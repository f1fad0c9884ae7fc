import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { html } from "./markup.ts";
import { byNesting, type Highlight, nested } from "./nest.ts";

const text = "The fleet lost 980 men in the gale.";

function highlight(words: string, layer = 0, id = words.replace(/\W/gu, "-")): Highlight {
  const start = text.indexOf(words);
  return { start, end: start + words.length, layer, id, attributes: html` class="l${layer}"` };
}

function set(...highlights: Highlight[]): string {
  return nested(text, { start: 0, end: text.length }, [...highlights].sort(byNesting), []).markup;
}

test("puts one inside the other by length, and by layer where they cover the same words", () => {
  expect(set(highlight("980", 2), highlight("lost 980 men"), highlight("980", 1, "again"))).toBe(
    'The fleet <span id="lost-980-men" class="l0">lost <span id="again" class="l1"><span id="980" class="l2">980</span></span> men</span> in the gale.',
  );
});

test("splits one that crosses the end of another, and gives its id once", () => {
  expect(set(highlight("lost 980"), highlight("980 men", 1))).toBe(
    'The fleet <span id="lost-980" class="l0">lost <span id="980-men" class="l1">980</span></span><span class="l1"> men</span> in the gale.',
  );
});

test("goes on with one that began before, without its id", () => {
  expect(nested(text, { start: 15, end: 22 }, [highlight("lost 980")], []).markup).toBe(
    '<span class="l0">980</span> men',
  );
});

test("puts in what belongs after a word before anything that begins there", () => {
  const [lost, men] = [highlight("lost "), highlight("980 men")];
  const markup = nested(text, { start: 0, end: text.length }, [lost, men], [{ at: lost.end, markup: html`<b>1</b>` }]);
  expect(markup.markup).toContain('lost </span><b>1</b><span id="980-men"');
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function wordsOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(wordsOf).join("");
}

function idsOf(node: Node): readonly string[] {
  const own = (node.attrs ?? []).filter(({ name }) => name === "id").map(({ value }) => value);
  return [...own, ...(node.childNodes ?? []).flatMap(idsOf)];
}

test("keeps every word and gives every id once, however highlights cross", () => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(12), fc.nat(3));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.array(fc.nat(text.length)), (spans, places) => {
      const highlights = spans.map(([start, length, layer], i) => {
        const end = Math.min(text.length, start + length);
        return { start, end, layer, id: `i${i}`, attributes: html`` };
      });
      const insertions = places.sort((a, b) => a - b).map((at) => ({ at, markup: html`<a></a>` }));
      const { markup } = nested(text, { start: 0, end: text.length }, highlights.sort(byNesting), insertions);
      const tree: Node = parseFragment(markup);
      expect(wordsOf(tree)).toBe(text);
      const drawn = highlights.filter(({ start, end }) => end > start).map(({ id }) => id);
      expect([...idsOf(tree)].sort()).toEqual(drawn.sort());
      expect(markup.split("<span").length).toBe(markup.split("</span>").length);
      expect(markup.split("<a>")).toHaveLength(insertions.length + 1);
    }),
  );
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { Tokens } from "../../src/recognise/tokens.ts";
import { readingOf } from "../support/reading.ts";
import { failing, holding, wordsOnly } from "../support/samples.ts";

const passage = [
  wordsOnly,
  holding,
  failing,
  "In 1812, two years later, according to one officer, half of the men died at Karlby.",
  "General Anna Lind said that about 40 per cent of the 500 prisoners were shot, or 200 men.",
].join("\n\n");

/** What a reading of so many passages holds, by list. */
function sizes(times: number): readonly number[] {
  const { prose, figures, dates, attributions, findings, document } = readingOf(`${passage}\n\n`.repeat(times));
  const lists = [document.blocks, prose.tokens, prose.sentences, figures, dates, attributions, findings];
  return lists.map(({ length }) => length);
}

test("everything that is found grows by the same amount with each further passage", () => {
  const [few, more, most] = [sizes(20), sizes(40), sizes(80)];
  const first = more.map((size, i) => size - (few[i] ?? 0));
  const second = most.map((size, i) => size - (more[i] ?? 0));
  expect(second).toEqual(first.map((growth) => 2 * growth));
  expect(Math.min(...first)).toBeGreaterThan(0);
});

/** Every look at a token, whichever recogniser takes it. */
let looks = 0;
const lookedAt = ["start", "end", "word", "kind", "shape", "touches", "is"] as const;
const originals = lookedAt.map((name) => [name, Tokens.prototype[name]] as const);

beforeEach(() => {
  looks = 0;
  for (const [name, original] of originals) {
    Object.defineProperty(Tokens.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Tokens, ...args: Parameters<typeof original>) {
        looks += 1;
        return Reflect.apply(original, this, args);
      },
    });
  }
});

afterEach(() => {
  for (const [name, value] of originals) {
    Object.defineProperty(Tokens.prototype, name, { configurable: true, writable: true, value });
  }
});

/** A list that counts how often one of its items is taken. */
function counted<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d/u.test(key)) count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How much work a first reading of a text is: looks at tokens, and items taken from lists by the audits. */
function work(text: string): { readonly tokens: number; readonly mentions: number } {
  looks = 0;
  const reading = readingOf(text);
  const tokens = looks;
  let mentions = 0;
  const count = () => {
    mentions += 1;
  };
  check({
    ...reading,
    passages: counted(reading.passages, count),
    figures: counted(reading.figures, count),
    dates: counted(reading.dates, count),
    attributions: counted(reading.attributions, count),
  });
  return { tokens, mentions };
}

test("a text four times as long takes about four times the work, not sixteen", () => {
  const [short, long] = [work(`${passage}\n\n`.repeat(50)), work(`${passage}\n\n`.repeat(200))];
  expect(short.tokens).toBeGreaterThan(0);
  expect(short.mentions).toBeGreaterThan(0);
  expect(long.tokens / short.tokens).toBeLessThan(4.4);
  expect(long.mentions / short.mentions).toBeLessThan(4.4);
});

test.each([
  "17 men",
  "17 of them men",
  "of the 17 men 12",
  "half of the 17 men",
  "from 12 men to 17",
  "17 men in all",
])("so does a sentence of nothing but '%s'", (item) => {
  const sentence = (times: number) => `There were ${Array.from({ length: times }, () => item).join(", ")}.`;
  const [short, long] = [work(sentence(300)), work(sentence(1200))];
  expect(long.tokens / short.tokens).toBeLessThan(4.4);
  expect(long.mentions / short.mentions).toBeLessThan(4.4);
});

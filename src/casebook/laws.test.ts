import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { bind } from "./bind.ts";
import { format } from "./format.ts";
import { kinds } from "./kinds/index.ts";
import { nodesOf } from "./nodes.ts";
import { parse } from "./parse.ts";
import { problems } from "./problems/index.ts";
import { linesOf, type Node, wordsAt } from "./tree.ts";

const samples = [...kinds.map(({ example }) => example), ...problems.map(({ examples }) => examples.bad)];

/** Lines of real casebooks, whole or cut off, at any depth, with whatever else can stand in a file. */
const line = oneof(
  { weight: 6, arbitrary: constantFrom(...samples.flatMap((text) => text.split("\n"))) },
  {
    weight: 1,
    arbitrary: constantFrom(
      "",
      "# a comment",
      "  # inside",
      "    # deeper",
      "  note: >",
      "    free text",
      "      deeper",
      "\tby: x",
      "<<<<<<< mine",
      "- item",
      "  - item",
      "says: a = 1",
      "constructor __proto__",
      "person constructor",
      "  toString: x",
      "  __proto__: y",
      "  by: hasOwnProperty",
      "   also:  x  # y",
      '  in: notes ¶1 "a # b"',
    ),
  },
  { weight: 1, arbitrary: string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: string({
      unit: constantFrom(" ", "\t", "#", '"', ":", "-", ">", "a", "\r", "\\", ",", "\u00a0", "\ufeff"),
      maxLength: 12,
    }),
  },
);
const file = tuple(
  array(line, { maxLength: 30 }),
  constantFrom("\n", "\r\n"),
  constantFrom("", "\ufeff"),
  constantFrom("", "\n"),
).map(([lines, end, mark, last]) => mark + lines.join(end) + last);

/** Everything that a casebook says, without where it stands. */
function meaning(text: string): unknown {
  const { casebook, diagnostics } = bind([parse("a.case", text)]);
  const codes = diagnostics.map(({ code, message }) => `${code}: ${message}`).sort();
  return { declarations: unplaced([...casebook.declarations.values()]), others: unplaced(casebook.unreachable), codes };
}

function unplaced(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/^(?:span|path|.*Span)$/u.test(key) ? undefined : inner)));
}

function ordered(nodes: Iterable<Node>, text: string): boolean {
  let at = 0;
  for (const { start, end } of linesOf(nodes)) {
    if (start !== at || end <= start) return false;
    at = end;
  }
  return at === text.length;
}

test("parsing never throws, and the lines of a tree are its text", () => {
  assert(
    property(file, (text) => {
      const tree = parse("a.case", text);
      const nodes = [...nodesOf(tree)];
      expect(ordered(nodes, text)).toBe(true);
      expect([...linesOf(nodes)].map((span) => wordsAt(tree, span)).join("")).toBe(text);
    }),
  );
});

test("every place that a diagnostic names is in the text", () => {
  assert(
    property(file, (text) => {
      for (const { labels } of bind([parse("a.case", text)]).diagnostics) {
        for (const { span } of labels) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

test("what is laid out stays as it is when it is laid out again", () => {
  assert(
    property(file, (text) => {
      const once = format(parse("a.case", text));
      expect(format(parse("a.case", once))).toBe(once);
    }),
  );
});

test("layout changes nothing of what a casebook says, nor of what is wrong with it", () => {
  assert(
    property(file, (text) => {
      expect(meaning(format(parse("a.case", text)))).toEqual(meaning(text));
    }),
  );
});

test("whatever stands in one declaration, the others are bound as before", () => {
  const before = 'person first "One"\n  born: 1900\n\n';
  const after = 'person last "Two"\n  born: 1901\n';
  const body = array(line, { maxLength: 8 }).map((lines) =>
    lines.map((one) => `  ${one.replace(/[\r\n]/gu, "")}\n`).join(""),
  );
  const alone = bind([parse("a.case", before + after)]).casebook;
  assert(
    property(body, (lines) => {
      const { declarations } = bind([parse("a.case", `${before}claim middle\n${lines}${after}`)]).casebook;
      for (const id of ["first", "last"]) {
        expect(unplaced(declarations.get(id))).toEqual(unplaced(alone.declarations.get(id)));
      }
    }),
  );
});

test("whatever stands in one file, the declarations of the others are bound as before", () => {
  const other = 'source notes-x\n\nclaim claim-x\n  in: notes-x ¶1 "some words"\n  says: five = 5\n\nquantity five\n';
  const alone = bind([parse("b.case", other)]).casebook;
  assert(
    property(file, (text) => {
      const { declarations } = bind([parse("b.case", other), parse("c.case", text)]).casebook;
      for (const id of ["notes-x", "claim-x", "five"]) {
        expect(declarations.get(id)).toEqual(alone.declarations.get(id));
      }
    }),
  );
});

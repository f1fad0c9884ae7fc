import fc from "fast-check";
import { expect, test } from "vitest";
import { withEntry, withoutEntry } from "./json-list.ts";

const entry = { source: "lecture", quote: 'some "300"' };
const key = "rejected";

test("a file that is not there yet is made", () => {
  expect(withEntry({ text: "", key }, entry)).toBe(`{
  "rejected": [
    { "source": "lecture", "quote": "some \\"300\\"" }
  ]
}
`);
});

test("what the user wrote stays as it is: order, indentation, line ends", () => {
  const text = '{\r\n\t"ignore": [ {"code":"x",  "reason":"y"} ]\r\n}\r\n';
  const once = withEntry({ text, key }, entry) ?? "";
  expect(once).toBe(
    '{\r\n\t"ignore": [ {"code":"x",  "reason":"y"} ],\r\n\t"rejected": [\r\n\t\t{ "source": "lecture", "quote": "some \\"300\\"" }\r\n\t]\r\n}\r\n',
  );
  const twice = withEntry({ text: once, key }, { source: "b", quote: "c" }) ?? "";
  expect(twice.split("\n").filter((line) => !once.split("\n").includes(line))).toHaveLength(2);
  expect(withoutEntry({ text: twice, key }, 1)).toBe(once);
});

test("what is not a list in a JSON file is left alone", () => {
  expect(withEntry({ text: "{", key }, entry)).toBe(null);
  expect(withEntry({ text: '{"rejected": 1}', key }, entry)).toBe(null);
  expect(withEntry({ text: "[]", key }, entry)).toBe(null);
  expect(withoutEntry({ text: '{"rejected": []}', key }, 0)).toBe(null);
});

test("whatever is put in and taken out, the rest means what it meant", () => {
  const entries = fc.array(fc.record({ source: fc.string(), quote: fc.string() }), { maxLength: 5 });
  const layout = fc.constantFrom(undefined, 2, "\t");
  fc.assert(
    fc.property(entries, entries, layout, fc.nat(), (ignore, rejected, indent, at) => {
      const text = JSON.stringify({ ignore, rejected }, null, indent);
      const added = withEntry({ text, key }, entry) ?? "";
      expect(JSON.parse(added)).toEqual({ ignore, rejected: [...rejected, entry] });
      const index = at % (rejected.length + 1);
      const left = [...rejected, entry].filter((_, i) => i !== index);
      expect(JSON.parse(withoutEntry({ text: added, key }, index) ?? "")).toEqual({ ignore, rejected: left });
    }),
  );
});

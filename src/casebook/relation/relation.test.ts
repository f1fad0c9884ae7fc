import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { formatInterval, formatShare } from "../../values/format-number.ts";
import { bind } from "../bind.ts";
import { parse } from "../parse.ts";
import type { Expression } from "../relation.ts";

const scene = `quantity shot
  counts: people
quantity convicted
  counts: people
quantity shot-37-38
  counts: people
quantity men-share
  counts: share
quantity served
  counts: years
event siege
person lecturer
group union
table deaths
  file: sources/deaths.csv
document letter
claim c
`;

function says(relation: string) {
  const text = `${scene}  says: ${relation}\n`;
  const { casebook, diagnostics } = bind([parse("a.case", text)]);
  const said = casebook.byKind.claim[0]?.fields.says;
  return { said, diagnostics, text };
}

/** An expression with its literals as they are read strictly. */
function shown(expression: Expression): string {
  switch (expression.type) {
    case "share":
      return `{${formatInterval(expression.figure.strict, formatShare)}}`;
    case "number":
    case "duration":
      return `{${formatInterval(expression.figure.strict)}${expression.type === "duration" ? ` ${expression.unit}s` : ""}}`;
    case "date":
      return expression.date.text;
    case "id":
      return expression.point === null ? expression.id : `${expression.id}.${expression.point}`;
    case "cell":
      return `${expression.id}[${expression.selectors.map(({ text }) => text).join("; ")}]`;
    case "sum":
      return `(${expression.terms.map(({ sign, value }) => `${sign === 1 ? "+" : "-"}${shown(value)}`).join(" ")})`;
    case "product":
      return `(${expression.factors.map(({ inverse, value }) => `${inverse ? "/" : "*"}${shown(value)}`).join(" ")})`;
  }
}

test.each([
  ["shot = 681,692", "shot = {681,692}", "count"],
  ["shot = 700,000..800,000", "shot = {700,000 to 800,000}", "count"],
  ["shot = 4 million", "shot = {4 million}", "count"],
  ["shot = 1.5 million", "shot = {1.5 million}", "count"],
  ["shot = 3..5 million", "shot = {3 million to 5 million}", "count"],
  ["shot = over 12", "shot = {more than 12}", "count"],
  ["shot = some 4,000", "shot = {3,500 to 4,500}", "count"],
  ["shot = at least 30", "shot = {at least 30}", "count"],
  ["shot = at most 30", "shot = {at most 30}", "count"],
  ["shot = up to 30", "shot = {at most 30}", "count"],
  ["shot = nearly 50", "shot = {45 to just under 50}", "count"],
  ["shot = exactly 300", "shot = {300}", "count"],
  ["shot = 1937", "shot = {1,937}", "count"],
  ["shot-37-38 = over 6 * (shot - shot-37-38)", "shot-37-38 = (*{more than 6} *(+shot -shot-37-38))", "count"],
  ["shot = 90% of convicted", "shot = (*{89.5 % to 90.5 %} *convicted)", "count"],
  ["shot = about half of convicted", "shot = (*{45 % to 55 %} *convicted)", "count"],
  ["shot = two thirds of (convicted + 5)", "shot = (*{66.7 %} *(+convicted +{5}))", "count"],
  ["shot = a third of convicted", "shot = (*{33.3 %} *convicted)", "count"],
  ["shot = 1 in 7 of convicted", "shot = (*{14.3 %} *convicted)", "count"],
  ["shot / convicted = 30..40%", "(*shot /convicted) = {30 % to 40 %}", "share"],
  ["shot / convicted = over 2", "(*shot /convicted) = {more than 2}", "count"],
  ["men-share <= half", "men-share <= {50 %}", "share"],
  ["100 < shot <= convicted < 4 million", "{100} < shot <= convicted < {4 million}", "count"],
  ["siege.start = 1941-09-08", "siege.start = 1941-09-08", "date"],
  ["siege.end - siege.start = 872 days", "(+siege.end -siege.start) = {872 days}", "duration"],
  ["siege = 1941..1944", "siege = 1941/1944", "date"],
  ["lecturer.born = 1937", "lecturer.born = 1937", "date"],
  ["1941 - lecturer.born = about 30 years", "(+1941 -lecturer.born) = {25 to 35 years}", "duration"],
  ["lecturer.died = lecturer.born + 61 years", "lecturer.died = (+lecturer.born +{61 years})", "date"],
  ["1937/1938 < siege.start", "1937/1938 < siege.start", "date"],
  ["siege.start > ../1953", "siege.start > ../1953", "date"],
  ["letter < os:1812-08-26", "letter < os:1812-08-26", "date"],
  ["served = 3 years", "served = {3 years}", "duration"],
  ["union.founded < 1905", "union.founded < 1905", "date"],
  ["deaths[1937..1938, death] = 681,692", "deaths[1937..1938; death] = {681,692}", "count"],
  ["shot ≥ 3 × convicted", "shot >= (*{3} *convicted)", "count"],
])("%s is read as %s", (relation, reading, sort) => {
  const { said, diagnostics } = says(relation);
  expect(diagnostics).toEqual([]);
  expect(said?.type).toBe("relation");
  if (said?.type !== "relation") return;
  const { sides, operators } = said.relation;
  const words = sides.map((side, i) => shown(side) + (operators[i] === undefined ? "" : ` ${operators[i]} `));
  expect(words.join("")).toBe(reading);

  expect(said.relation.sort).toBe(sort);
});

test.each([
  ["they were shot in great numbers"],
  ['"shot = 4 million"'],
  ["he said “a > b” and no more".replace(" > ", " over ")],
  ['he wrote "a = b" on the wall'],
])("%s is words", (words) => {
  const { said, diagnostics } = says(words);
  expect([said?.type, diagnostics]).toEqual(["words", []]);
});

function told({ code, message, labels }: Diagnostic, text: string): readonly string[] {
  const span = labels[0]?.span ?? { start: 0, end: 0 };
  return [code, text.slice(span.start, span.end), message];
}

test.each([
  ["shot = ", "unexpected-word", "", "the relation ends too early: expected a number or an id"],
  [
    "shot = 4 million people",
    "unexpected-word",
    "people",
    "unexpected “people”: expected =, <, >, <=, >=, or +, -, *, / and a value",
  ],
  ["shot = 3 years", "mixed-sorts", "3 years", "“shot” is a count, “3 years” is a duration: they do not go together"],
  [
    "siege.start = 3 years",
    "mixed-sorts",
    "3 years",
    "“siege.start” is a date, “3 years” is a duration: they do not go together",
  ],
  [
    "siege.start + siege.end = 3 years",
    "mixed-sorts",
    "siege.end",
    "“siege.start” is a date, “siege.end” is a date: they do not go together",
  ],
  ["shot + half = 3", "mixed-sorts", "half", "“shot” is a count, “half” is a share: they do not go together"],
  ["shot = 90%", "mixed-sorts", "90%", "“shot” is a count, “90%” is a share: they do not go together"],
  ["siege.start * 2 = 1941", "mixed-sorts", "2", "“siege.start” is a date, “2” is a number: they do not go together"],
  [
    "shot * convicted = 3",
    "not-linear",
    "shot * convicted",
    "“shot * convicted” multiplies or divides what is not known",
  ],
  [
    "shot / convicted = shot-37-38",
    "not-linear",
    "shot / convicted",
    "“shot / convicted” multiplies or divides what is not known",
  ],
  [
    "3 + shot / convicted = 4",
    "not-linear",
    "shot / convicted",
    "“shot / convicted” multiplies or divides what is not known",
  ],
  ["shot / (5 - 5) = 4", "zero-divisor", "5 - 5", "“5 - 5” may be zero, and it divides"],
  ["shot / 0 = 4", "zero-divisor", "0", "“0” may be zero, and it divides"],
  ["shot = 1,23", "bad-number", "1,23", "“1,23” is no number"],
  ["shot = 9 in 7 of convicted", "bad-number", "9 in 7", "“9 in 7” is no number"],
  ["shoot = 4", "unknown-id", "shoot", "nothing is declared as “shoot”"],
  ["lecturer = 4", "not-measurable", "lecturer", "“lecturer” is a person, which has no value"],
  ["lecturer.founded = 1937", "unknown-point", "lecturer.founded", "“lecturer” has no point in time “founded”"],
  ["deaths = 5", "not-measurable", "deaths", "“deaths” is a table, which has no value"],
  ["shot[1937] = 5", "not-measurable", "shot[1937]", "“shot” is a quantity, which has no value"],
  ["siege.start = 1937-13-01", "bad-date", "1937-13-01", "“1937-13-01” is no date"],
])("%s has a mistake: %s at “%s”", (relation, code, place, message) => {
  const { said, diagnostics, text } = says(relation);
  expect(diagnostics.map((one) => told(one, text))).toEqual([[code, place, message]]);
  expect(said?.type).toBe("unusable");
});

test("six is a ratio where it multiplies a quantity, and a count beside one", () => {
  const { said } = says("shot = 6 * convicted");
  const [, product] = said?.type === "relation" ? said.relation.sides : [];
  const literal = product?.type === "product" ? product.factors[0]?.value : undefined;
  expect(literal?.type === "number" ? literal.figure.generous : null).toMatchObject({ low: 5.5, high: 6.5 });
});

const word = constantFrom(
  ...'shot convicted siege.start lecturer.born deaths[1937,death] 6 4 million 1937 1937-08 90% half of a third about over at least ( ) + - * / = < <= .. , . [ ] " 3 years xyz constructor toString __proto__'.split(
    " ",
  ),
);

test("whatever is said, it is words, a relation or a mistake that has been told", () => {
  assert(
    property(array(word, { minLength: 1, maxLength: 14 }), string({ maxLength: 5 }), (words, noise) => {
      const { said, diagnostics } = says(words.join(" ") + noise.replace(/[\r\n]/gu, ""));
      if (said?.type === "unusable") expect(diagnostics.length).toBeGreaterThan(0);
    }),
  );
});

test("parentheses without end are a mistake", () => {
  expect(says(`${"(".repeat(50_000)} = 1`).diagnostics.map(({ code }) => code)).toEqual(["unexpected-word"]);
  expect(says(`${"half of ".repeat(50_000)}shot = 1`).diagnostics.map(({ code }) => code)).toEqual(["unexpected-word"]);
});

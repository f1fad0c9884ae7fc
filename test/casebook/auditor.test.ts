import { expect, test, vi } from "vitest";
import { Binder } from "../../src/casebook/binder.ts";
import { parse } from "../../src/casebook/parse.ts";
import { Auditor } from "../../src/check/auditor.ts";
import { checkCasebook } from "../../src/check/check-casebook.ts";
import { Ranges } from "../../src/reason/ranges.ts";
import { inquire } from "../../src/resolve/inquiry.ts";

/** Components of two quantities and three claims, of which the second contradicts the first where it is asked to. */
function component(i: number, men: number): string {
  return `quantity men-${i}
  counts: people
  outcome: arrested
  where: district ${i}
  when: 1937
quantity some-${i}
  within: men-${i}
claim first-${i}
  by: clerk
  in: ledger
  says: men-${i} = 100
claim second-${i}
  by: vicar
  in: ledger
  says: men-${i} = ${men}
claim third-${i}
  by: vicar
  in: ledger
  says: some-${i} = over 0.2 * men-${i}
`;
}

const heads = "source ledger\nperson clerk\nperson vicar\n";

function casebook(components: number, men: (i: number) => number): string {
  return heads + Array.from({ length: components }, (_, i) => component(i, men(i))).join("");
}

function bound(binder: Binder, text: string) {
  return boundFiles(binder, { "casebook.case": text });
}

function boundFiles(binder: Binder, files: Readonly<Record<string, string>>) {
  const trees = Object.entries(files).map(([path, text]) => parse(path, text));
  return { ...binder.bind(trees), documents: new Map(), tables: new Map() };
}

test("an edit has only its own component looked into and decided, and what moved is told where it stands now", () => {
  const [binder, auditor] = [new Binder(), new Auditor()];
  const contradicted = (i: number) => (i % 10 === 3 ? 4000 : 100);
  auditor.audit(bound(binder, casebook(40, contradicted)));
  expect(auditor.looked).toBe(40 * 5);
  const decided = vi.spyOn(Ranges, "of");
  const edited = bound(
    binder,
    casebook(40, (i) => (i === 20 ? 12_000 : contradicted(i))),
  );
  const { findings } = auditor.audit(edited);
  expect(auditor.looked).toBe(5);
  expect(
    new Set(decided.mock.calls.flatMap(([{ rows }]) => rows.map(({ origin }) => JSON.stringify(origin)))).size,
  ).toBeLessThan(10);
  decided.mockRestore();
  expect(findings.filter(({ code }) => code === "rival-claims").map(({ ids }) => ids[0])).toEqual(
    [3, 13, 20, 23, 33].map((i) => `first-${i}`),
  );
  expect(findings.map(({ labels }) => labels)).toEqual(checkCasebook(inquire(edited)).map(({ labels }) => labels));
});

test("edits of one file after the other leave the findings in order, as do files that come and go", () => {
  const [binder, auditor] = [new Binder(), new Auditor()];
  const part = (from: number, wrong: number) =>
    Array.from({ length: 6 }, (_, i) => component(from + i, i < wrong ? 4000 : 100)).join("");
  const files: Record<string, string> = { "a.case": heads, "b.case": part(0, 2), "c.case": part(10, 1), "d.case": "" };
  auditor.audit(boundFiles(binder, files));
  auditor.prepare();
  const { "d.case": _, ...fewer } = files;
  const rounds = [
    { ...files, "b.case": part(0, 3) },
    { ...files, "b.case": part(0, 3), "c.case": `\n${part(10, 2)}` },
    { ...files, "b.case": part(0, 0), "c.case": `\n${part(10, 2)}`, "bb.case": "" },
    { ...fewer, "b.case": part(0, 1), "c.case": part(10, 1) },
  ];
  for (const round of rounds) {
    const edited = boundFiles(binder, round);
    const { findings } = auditor.audit(edited);
    expect(auditor.looked).toBeLessThan(12 * 5);
    expect(findings.map(({ code, ids, labels }) => ({ code, ids, labels }))).toEqual(
      checkCasebook(inquire(edited)).map(({ code, ids, labels }) => ({ code, ids, labels })),
    );
  }
});

test("a person who changes, or a claim about time, has all looked into", () => {
  const [binder, auditor] = [new Binder(), new Auditor()];
  const text = casebook(4, () => 100);
  auditor.audit(bound(binder, text));
  auditor.audit(bound(binder, text.replace("person vicar", 'person vicar "The vicar"')));
  expect(auditor.looked).toBe(4 * 5);
  auditor.audit(
    bound(binder, `${text}event trial\nclaim day\n  by: vicar\n  in: ledger\n  says: trial.start = 1937\n`),
  );
  expect(auditor.looked).toBe(4 * 5 + 1);
});

test("what is decided grows with the casebook, component by component", () => {
  const decided = vi.spyOn(Ranges, "of");
  const asked = [10, 20, 40].map((components) => {
    decided.mockClear();
    checkCasebook(
      inquire(
        bound(
          new Binder(),
          casebook(components, () => 100),
        ),
      ),
    );
    return decided.mock.calls.reduce((sum, [{ rows }]) => sum + rows.length, 0);
  });
  decided.mockRestore();
  const [few = 0, more = 0, most = 0] = asked;
  expect(few).toBeGreaterThan(0);
  expect(most - more).toBe(2 * (more - few));
});

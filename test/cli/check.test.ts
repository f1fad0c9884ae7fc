import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { shooting, shootingFiles } from "../support/shooting.ts";

const schema = JSON.parse(readFileSync(new URL("../../casebook-schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const holding = shooting.replace("3 million", "about 700,000");

async function checked(files: Readonly<Record<string, string>>, ...words: string[]) {
  return elenchus(["check", ...words], { cwd: folderWith(files) });
}

async function data(files: Readonly<Record<string, string>>, ...words: string[]) {
  const { out, code } = await checked(files, "--format", "json", ...words);
  const read = JSON.parse(out);
  validate(read);
  expect(validate.errors).toBe(null);
  return { ...read, code };
}

/** A denial of which the record names no source, and a quantity that nothing bounds. */
const denial = `person clerk
quantity crew
  counts: people
quantity lost
  counts: people
  within: crew
quantity bread
  counts: people
claim few
  by: clerk
  says: lost > 500
  stance: denies
claim loaves
  by: clerk
  basis: he baked them
  says: bread >= 2 * crew
`;

describe("as it stands", () => {
  test("--verbose tells a denial as one, and what only the record is at fault of among what holds", async () => {
    const { out } = await checked({ "casebook.case": denial }, "-v");
    expect(out).toContain("warning[no-source]");
    expect(out).toContain("holds few: denies: lost > 500");
    expect(out).toMatch(/ {2}bread\n {4}any number\n/u);
    const { claims } = await data({ "casebook.case": denial });
    expect(claims).toMatchObject([
      { id: "few", holds: true },
      { id: "loaves", holds: true },
    ]);
  });

  test("that there are more contradictions than are listed is said", async () => {
    const rivals = Array.from({ length: 6 }, (_, i) => `claim c${i}\n  says: crew = ${i + 11}\n`).join("");
    const { out } = await checked({ "casebook.case": `quantity crew\n${rivals}` }, "-v");
    expect(out).toContain(
      "  10 fail and 6 remarks on the record.\n  Claims and dates exclude one another in 5 more ways",
    );
    expect(out).not.toContain("Claims that hold");
    expect((await checked(shootingFiles)).out).not.toContain("in more ways");
  });

  test("a proof as data names the unknowns of the reading that it was given under", async () => {
    const multiples = `${denial}claim first\n  says: bread = about half of crew\nclaim second\n  says: lost / crew = 2\n`;
    const { findings } = await data({ "casebook.case": multiples });
    const [proof] = findings.flatMap(({ ids, certificate }: { ids: string[]; certificate: unknown }) =>
      ids.includes("second") ? [certificate] : [],
    );
    expect(proof.reading).toBe("generous");
    const names = proof.rows.flatMap(({ terms }: { terms: { name: string }[] }) => terms.map(({ name }) => name));
    expect([...new Set(names)].sort()).toEqual(["2 × crew", "crew", "lost"]);
  });

  test("0 where all can hold, 1 where something fails, 2 where the casebook has a mistake, and the rest is told", async () => {
    expect((await checked({ ...shootingFiles, "casebook.case": holding })).code).toBe(0);
    const { code, out } = await checked(shootingFiles);
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}3 claims, 3 quantities and 1 source\.\n {2}1 fails\.\n/u);
    expect(out).toContain("fails[rival-claims]");
    const mistaken = await checked({ ...shootingFiles, "more.case": "claim x\n  says: shott = 4\n" });
    expect(mistaken.code).toBe(2);
    expect(mistaken.out).toContain("did you mean shot?");
    expect(mistaken.out).toContain("fails[rival-claims]");
  });

  test("a source that is gone, and a file that is no text, are told, and the rest is checked", async () => {
    const cwd = folderWith({ "casebook.case": shooting });
    const gone = await elenchus(["check", "--format", "short"], { cwd });
    expect(gone.code).toBe(2);
    expect(gone.out).toContain("casebook.case:2:9: error[no-such-file]");
    expect(gone.out).toContain("fails[rival-claims]");
    const bytes = new Uint8Array([0xff, 0xfe, 0xfd]);
    const odd = folderWith({ ...shootingFiles, "odd.case": bytes });
    const unreadable = await elenchus(["check", "--format", "short"], { cwd: odd });
    expect(unreadable.code).toBe(2);
    expect(unreadable.err).toContain("odd.case cannot be read (it is not UTF-8)");
    expect(unreadable.out).toContain("fails[rival-claims]");
  });

  test("--only and --fail-on change what ends with 1", async () => {
    expect((await checked(shootingFiles, "--only", "contradiction")).code).toBe(0);
    expect((await checked(shootingFiles, "--only", "rival-claims")).code).toBe(1);
    const strained = { ...shootingFiles, "casebook.case": shooting.replace("3 million", "about 810,000") };
    expect((await checked(strained)).code).toBe(0);
    expect((await checked(strained, "--fail-on", "strained")).code).toBe(1);
  });

  test("a finding is set aside in elenchus.json, by its id, and stays in data with the reason", async () => {
    const [{ id }] = (await data(shootingFiles)).findings;
    const settings = JSON.stringify({ ignore: [{ id, reason: "they count different years" }] });
    const { code, findings } = await data({ ...shootingFiles, "elenchus.json": settings });
    expect(code).toBe(0);
    expect(findings).toMatchObject([{ id, ignored: "they count different years" }]);
    expect((await checked({ ...shootingFiles, "elenchus.json": settings })).out).toContain("1 finding set aside");
  });

  test("--verbose tells what holds, and what follows with what it rests on", async () => {
    const { out } = await checked(
      { ...shootingFiles, "casebook.case": shooting.replace("3 million", "700,000") },
      "-v",
    );
    expect(out).toContain("holds shot-total: shot = 700,000..800,000");
    expect(out).toContain("700,000 (by critic-says)");
    expect(out).toContain("  shot - shot-37-38\n    at most 100,000 (");
    const lecture = shooting.slice(0, shooting.indexOf("claim critic-says"));
    const { out: alone } = await checked({ ...shootingFiles, "casebook.case": lecture }, "-v");
    expect(alone).toContain("  shot - shot-37-38\n    fewer than 114,286 (");
    const disputed = await checked(shootingFiles, "-v");
    expect(disputed.out).toContain("The critic: 3 million (by critic-says)");
    expect(disputed.out).toContain("The lecturer: more than 600,000 and at most 800,000 (at least by shot-total");
  });
});

describe("data", () => {
  test("has each certificate in exact fractions that add up to what cannot be", async () => {
    const { findings } = await data(shootingFiles);
    expect(findings).toHaveLength(1);
    const { rows } = findings[0].certificate;
    expect(rows.map(({ claim }: { claim: string | null }) => claim)).toContain("critic-says");
    const sums = new Map<number, number>();
    for (const { terms, multiplier } of rows) {
      for (const { unknown, coefficient } of terms) {
        sums.set(unknown, (sums.get(unknown) ?? 0) + number(multiplier) * number(coefficient));
      }
    }
    expect([...sums.values()].map((sum) => Math.abs(sum) < 1e-9)).not.toContain(false);
  });

  test("has bounds with what they rest on, and mistakes with their places", async () => {
    const { bounds } = await data({ ...shootingFiles, "casebook.case": holding });
    expect(bounds[1]).toMatchObject({ quantity: "shot", type: "jointly", range: { greatest: { value: "800000" } } });
    const { problems } = await data({ "casebook.case": "quantity a\n  whithin: b\n" });
    expect(problems).toMatchObject([{ code: "unknown-field", labels: [{ quote: "whithin" }] }]);
  });
});

describe("under other terms", () => {
  test.each([
    ["--exclude", "duress:custody"],
    ["--exclude", "by:critic"],
    ["--policy", "sober"],
  ])("%s %s leaves the third claim out, and the finding goes", async (...words) => {
    const { code, changes } = await data(shootingFiles, ...words);
    expect(code).toBe(0);
    expect(changes).toMatchObject({ leftOut: ["critic-says"], gone: [{ code: "rival-claims" }], new: [], turned: [] });
    expect(changes.bounds.map(({ quantity }: { quantity: string }) => quantity)).toContain("shot-37-38");
    const { out } = await checked(shootingFiles, ...words);
    expect(out).toContain("left out: critic-says");
    expect(out).toMatch(/Gone\n {2}casebook\.case:\d+:\d+: fails\[rival-claims\]/u);
  });

  test("a policy may stand in a file that is not of the casebook", async () => {
    const cwd = folderWith({
      ...Object.fromEntries(Object.entries(shootingFiles).map(([path, text]) => [`book/${path}`, text])),
      "try.case": "policy kind\n  exclude: by: critic\n",
    });
    const { code, out } = await elenchus(["check", "book", "--policy", "try.case"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("left out: critic-says");
  });

  test("--set brings findings, with the value as a step of the proof", async () => {
    const { code, out } = await checked({ ...shootingFiles, "casebook.case": holding }, "--set", "shot=4 million");
    expect(code).toBe(1);
    expect(out).toContain("as set: shot ≥ 4 million");
  });

  test("--reading strict turns what is strained into what fails", async () => {
    const strained = { ...shootingFiles, "casebook.case": shooting.replace("3 million", "about 810,000") };
    const { changes } = await data(strained, "--reading", "strict");
    expect(changes.turned).toMatchObject([{ was: "strained", level: "fails" }]);
    expect((await checked(strained, "--reading", "strict", "-f", "short")).out).toMatch(/^was strained: /u);
  });

  test("where nothing changes, that is said", async () => {
    expect((await checked(shootingFiles, "--exclude", "claim:shot-total", "--only", "contradiction")).out).toContain(
      "Changes: other bounds",
    );
    expect((await checked({ "a.case": "person p\n" }, "--exclude", "by:p")).out).toContain("Nothing changes");
  });
});

function number(fraction: string): number {
  const [p, q = "1"] = fraction.split("/");
  return Number(p) / Number(q);
}

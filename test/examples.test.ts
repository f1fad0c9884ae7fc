import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseFinding } from "../src/check/casebook-rule.ts";
import { checkCasebook } from "../src/check/check-casebook.ts";
import { plain } from "../src/diagnostics/paint.ts";
import { pretty } from "../src/diagnostics/printers/pretty.ts";
import { inquireInto, openCasebook } from "../src/inquiry.ts";
import { linearSystem } from "../src/reason/components.ts";
import { isFeasible } from "../src/reason/decide.ts";
import { toNumber } from "../src/reason/rational-text.ts";
import type { Inquiry } from "../src/resolve/inquiry.ts";
import { readAs } from "../src/resolve/reading.ts";
import { rangesFor } from "../src/resolve/what-follows.ts";
import { textsIn } from "./support/case-files.ts";
import { inquiryInto } from "./support/casebook.ts";
import { sourceLinesOf } from "./support/source-lines.ts";

const root = join(import.meta.dirname, "..");
const terror = await inquireInto((await openCasebook("examples/great-terror", { cwd: root })).material);
const host = await inquireInto((await openCasebook("examples/herodotus", { cwd: root })).material);

/** The one finding about these declarations, and no others. */
function findingOn(inquiry: Inquiry, ...ids: readonly string[]): CaseFinding {
  const about = (finding: CaseFinding) => ids.every((id) => finding.ids.includes(id));
  const [found, another] = checkCasebook(inquiry).filter(about);
  if (found === undefined || another !== undefined) throw new Error(`not one finding on ${ids.join(" and ")}`);
  return found;
}

/** Whether some claims can all be true, with all that is declared, under the strict reading. */
function holdTogether(inquiry: Inquiry, ...ids: readonly string[]): boolean {
  const claims = inquiry.statements.filter(({ declaration }) => ids.includes(declaration.id));
  expect(claims.map(({ declaration }) => declaration.id).sort()).toEqual([...ids].sort());
  return isFeasible(linearSystem(inquiry.excerpts.of(claims, readAs("strict")).rows));
}

describe.each([
  ["great-terror", terror],
  ["herodotus", host],
])("%s", (name, inquiry) => {
  it("is without a mistake, and quotes what stands in its sources", () => {
    expect(inquiry.diagnostics).toEqual([]);
    const quotes = inquiry.statements.flatMap(({ declaration }) => declaration.fields.in);
    expect(quotes.length).toBeGreaterThan(10);
    for (const { source, quote } of quotes) {
      expect(inquiry.sources.get(source.id)?.quotable.find(quote ?? ""), quote ?? source.id).toHaveLength(1);
    }
  });

  it("prints as it did", async () => {
    const sources = sourceLinesOf(inquiry);
    const options = { width: 100, paint: plain };
    const printed = checkCasebook(inquiry).map((finding) => pretty.print(finding, sources, options));
    await expect(printed.join("")).toMatchFileSnapshot(join(root, "test/golden-casebooks", `${name}.pretty`));
  });
});

describe("the Great Terror in figures", () => {
  it("strains half in two years: a third", () => {
    const { level, working } = findingOn(terror, "series-sentenced", "half-in-two-years");
    expect([level, working[0]]).toEqual(["strained", "1,344,923 / 4,060,306 = 33.1 %"]);
  });

  it("fails six times on death sentences that are declared to stand for the shot", () => {
    const { level, working } = findingOn(terror, "times-on-sentences");
    expect([level, working[0]]).toEqual(["fails", "681,692 / 117,763 = 5.79"]);
  });

  it("holds six times on the shot", () => {
    expect(checkCasebook(terror).some(({ ids }) => ids.includes("times-on-shot"))).toBe(false);
    expect(holdTogether(terror, "times-on-shot", "count-shot", "series-death-37-38")).toBe(true);
  });

  it.each([
    ["more-on-sentences", "681,692 / 117,763 = 5.79"],
    ["more-on-shot", "681,692 / 104,406 = 6.53"],
  ])("fails seven times: %s", (id, ratio) => {
    const { level, working } = findingOn(terror, id);
    expect([level, working[0]]).toEqual(["fails", ratio]);
  });

  it("does not compare the shot with the condemned where nobody declares it", () => {
    const { level, working } = findingOn(terror, "times-undeclared");
    expect(level).toBe("not-comparable");
    expect(working).toContain("681,692 / 117,763 = 5.79");
    const { cases, sources } = textsIn(join(root, "examples/great-terror"));
    const undeclared = inquiryInto(cases.replaceAll(/^ {2}stands-for: shot-.*\n/gmu, ""), sources);
    for (const id of ["times-on-sentences", "more-on-sentences", "times-undeclared"]) {
      expect(findingOn(undeclared, id).level).toBe("not-comparable");
    }
  });

  it("does not compare the dead with the convicted, and works out fifteen", () => {
    const { level, working } = findingOn(terror, "twelve-times");
    expect(level).toBe("not-comparable");
    expect(working).toContain("60 million / 4 million = 15");
    expect(working).toContain("outcome: died and convicted are overlapping");
  });

  it("takes no Soviet dead for a share of Britain, and strains the picture that does", () => {
    expect(findingOn(terror, "half-of-britain").level).toBe("not-comparable");
    expect(findingOn(terror, "half-of-britain").working).toContain("27 million / 46.5 million = 58.1 %");
    const { level, working } = findingOn(terror, "half-of-britain-imagined");
    expect([level, working[0]]).toEqual(["strained", "27 million / 46.5 million = 58.1 %"]);
  });

  it("tells what follows from the lecturer's own figures", () => {
    const follows = rangesFor(terror, "lecturer");
    const ends = (id: string) => {
      const { least, greatest } = follows(id) ?? { least: null, greatest: null };
      return [least, greatest].map((end) => end && Math.floor(toNumber(end.value)));
    };
    expect(ends("shot-37-38")[0]).toBe(600_000);
    expect(ends("shot-other-years")).toEqual([0, 114_285]);
    expect(ends("repressed-members")).toEqual([1_000_000, 2_000_000]);
    expect(ends("convicted-37-38")).toEqual([1_575_000, 2_475_000]);
  });

  it("records whom the sixty million come from", () => {
    const claimed = (id: string) => {
      const declaration = terror.casebook.declarations.get(id);
      return declaration?.kind === "claim" ? declaration.fields.copies.map((copied) => copied.id) : [];
    };
    expect(claimed("sixty-million-on-posters").flatMap(claimed).flatMap(claimed)).toEqual(["lost-to-party"]);
    expect(holdTogether(terror, "should-have-been", "lost-to-war", "lost-to-party", "sixty-six-million")).toBe(true);
  });
});

describe("the host of Xerxes", () => {
  it("fails the wheat, and nothing else", () => {
    const [found, ...more] = checkCasebook(host);
    expect(more).toEqual([]);
    expect([found?.level, found?.ids]).toEqual(["fails", ["one-each", "wheat-a-day"]]);
    expect(found?.working[0]).toBe("5,283,220 / 48 = 110,067.08");
    expect(found?.breakEven).toBeNull();
  });

  it.each([
    ["of-the-fleet", "fleet", 517_610],
    ["asia-in-all", "from-asia", 2_317_610],
    ["fighting-in-all", "fighting", 2_641_610],
    ["led-in-all", "host", 5_283_220],
  ])("has the total %s follow from the parts", (_, id, total) => {
    const { cases, sources } = textsIn(join(root, "examples/herodotus"));
    const without =
      /^claim (?:of-the-fleet|asia-in-all|fighting-in-all|led-in-all|one-each|wheat-a-day)\n(?: .*\n)*/gmu;
    const range = rangesFor(inquiryInto(cases.replaceAll(without, ""), sources), "herodotus")(id);
    expect([range?.least, range?.greatest].map((end) => end && toNumber(end.value))).toEqual([total, total]);
  });
});

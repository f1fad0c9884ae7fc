import fc from "fast-check";
import { expect, test } from "vitest";
import { bind } from "../../src/casebook/bind.ts";
import { Binder } from "../../src/casebook/binder.ts";
import { parse } from "../../src/casebook/parse.ts";
import type { Tree } from "../../src/casebook/tree.ts";
import { Auditor } from "../../src/check/auditor.ts";
import type { CaseFinding } from "../../src/check/casebook-rule.ts";
import { checkCasebook } from "../../src/check/check-casebook.ts";
import { inquire } from "../../src/resolve/inquiry.ts";

const paths = ["a.case", "b.case", "c.case"];

/** Lines that hang together across files in many ways, right and wrong. */
const lines = fc.constantFrom(
  "person clerk",
  "person vicar",
  "group clerk",
  "event clerk",
  "quantity all",
  "quantity men",
  "quantity women",
  "quantity alll",
  "claim total",
  "claim men-count",
  "claim all",
  "  counts: people",
  "  counts: days",
  "  parts: men, women",
  "  within: all",
  "  by: clerk",
  "  by: vicar, clerk",
  "  supports: total",
  "  says: all = 100",
  "  says: men = about 40",
  "  says: women + men < all",
  "  says: clerk < 1900",
  "  says: all = 3 days",
  "  who: women",
  "  who: vicars",
  "  when: 1937",
  "- stray",
  "",
);
const text = fc.array(lines, { maxLength: 14 }).map((all) => all.join("\n"));
const edit = fc.record({ path: fc.constantFrom(...paths), text: fc.option(text) });

test("however files are edited, what is bound again is what is bound afresh, and so is what is found", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 3, maxLength: 3 }), fc.array(edit, { maxLength: 6 }), (texts, edits) => {
      const files = new Map<string, Tree>(paths.map((path, i) => [path, parse(path, texts[i] ?? "")]));
      const [binder, auditor] = [new Binder(), new Auditor()];
      binder.bind([...files.values()]);
      for (const { path, text: written } of edits) {
        if (written === null) files.delete(path);
        else files.set(path, parse(path, written));
        const [again, afresh] = [binder.bind([...files.values()]), bind([...files.values()])];
        expect(plain(again)).toEqual(plain(afresh));
        expect(findings(auditor.audit(material(again)).findings)).toEqual(
          findings(checkCasebook(inquire(material(afresh)))),
        );
      }
    }),
  );
});

function plain({ casebook, diagnostics }: ReturnType<typeof bind>) {
  const { declarations, unreachable, byKind } = casebook;
  return { declarations: [...declarations], unreachable, byKind, diagnostics };
}

function material(bound: ReturnType<typeof bind>) {
  return { ...bound, documents: new Map(), tables: new Map() };
}

/** Without the numbers of unknowns, which are others where a part is looked into by itself. */
function findings(found: readonly CaseFinding[]) {
  return found.map(({ certificate, ...finding }) => ({ ...finding, reading: certificate?.reading }));
}

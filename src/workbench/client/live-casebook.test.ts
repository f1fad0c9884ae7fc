import { expect, test } from "vitest";
import { LiveCasebook } from "./live-casebook.ts";

const idsOf = (live: LiveCasebook) => [...live.latest.casebook.declarations.keys()];

test("what cannot wait sees every file, though not what has just been written in one", () => {
  const live = new LiveCasebook();
  expect(idsOf(live)).toEqual([]);
  live.put("a.case", "person anna\n");
  live.put("b.case", "person berta\n");
  expect(idsOf(live)).toEqual(["anna", "berta"]);
  live.put("a.case", "person anna\nperson clara\n");
  expect(idsOf(live)).toEqual(["anna", "berta"]);
  expect(live.bound.casebook.declarations.has("clara")).toBe(true);
  expect(idsOf(live)).toContain("clara");
  live.remove("b.case");
  expect(idsOf(live)).toEqual(["anna", "clara"]);
});

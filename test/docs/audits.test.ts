import { expect, test } from "vitest";
import { auditsPage } from "./audits-page.ts";

test("docs/audits.md is what the audits say of themselves; npm run docs writes it anew", async () => {
  await expect(auditsPage()).toMatchFileSnapshot("../../docs/audits.md");
});

import { expect, test } from "vitest";
import { auditsPage } from "./audits-page.ts";
import { casebookAuditsPage } from "./casebook-audits-page.ts";
import { casebookErrorsPage } from "./casebook-errors-page.ts";
import { casebookPage } from "./casebook-page.ts";
import { hedgesPage } from "./hedges-page.ts";
import { jsonPage } from "./json-page.ts";
import { tablesPage } from "./tables-page.ts";

const pages = [
  { path: "docs/audits.md", page: auditsPage },
  { path: "docs/casebook.md", page: casebookPage },
  { path: "docs/casebook-errors.md", page: casebookErrorsPage },
  { path: "docs/casebook-audits.md", page: casebookAuditsPage },
  { path: "docs/hedges.md", page: hedgesPage },
  { path: "docs/json.md", page: jsonPage },
  { path: "docs/tables.md", page: tablesPage },
];

test.each(pages)("$path is what its subject says of itself; npm run docs writes it anew", async ({ path, page }) => {
  await expect(page()).toMatchFileSnapshot(`../../${path}`);
});

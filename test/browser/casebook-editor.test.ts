import { expect, test } from "vitest";
import { casebooksInBrowser } from "./client-in-browser.ts";

const open = casebooksInBrowser();

const files = {
  "claims.case": `claim many
  by: clerk
  in: letters ¶2 "hardly any were left"  # the crew
  says: lost = about 500

claim few
  by: clerk
  says: lost < crw
`,
  "people.case": `person clerk "The clerk"

source letters "Letters of a clerk"

quantity crew "Those on board"
  counts: people

quantity lost "Those who were lost"
  counts: people
  within: crew
`,
};

test("types, completes and saves", async () => {
  const { page, read, trouble } = await open("edit/index.html?file=claims.case", files);
  const text = page.getByRole("textbox", { name: "Text of claims.case" });
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nclaim another");
  await page.keyboard.press("Enter");
  await page.keyboard.type("by");
  await page.getByRole("option", { name: /^by/u }).waitFor();
  await page.keyboard.press("Tab");
  await page.getByRole("option", { name: "clerkThe clerk" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("says: nothing");
  expect(await page.getByRole("button", { name: /^claims\.case/u }).textContent()).toContain("not saved");
  await page.keyboard.press("Control+s");
  await page.getByRole("status").filter({ hasText: "claims.case: saved" }).waitFor();
  expect(read("claims.case")).toBe(`${files["claims.case"]}\nclaim another\n  by: clerk\n  says: nothing`);
  expect(trouble).toEqual([]);
});

test("underlines what is wrong at once, and puts it right", async () => {
  const { page, read, trouble } = await open("edit/index.html?file=claims.case", files);
  await page.getByText(/1 mistake, \d+ finding/u).waitFor();
  const wrong = page.locator(".cm-lintRange-error");
  expect(await wrong.textContent()).toBe("crw");
  await wrong.hover();
  await page.getByText("did you mean crew?").waitFor();
  await page.getByRole("button", { name: /Write “crew”/u }).click();
  await page.getByText(/^0 mistakes|Nothing to remark/u).waitFor();
  await page.keyboard.press("Control+s");
  await page.getByRole("status").filter({ hasText: "saved" }).waitFor();
  expect(read("claims.case")).toContain("says: lost < crew\n");
  expect(trouble).toEqual([]);
});

test("renames in every file, and goes to where an id is declared", async () => {
  const { page, read, trouble } = await open("edit/index.html?file=claims.case", files);
  await page.locator(".part-reference", { hasText: "clerk" }).first().click();
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: "Another id for clerk" });
  await field.fill("crew");
  await page.getByText("“crew” is declared already").waitFor();
  await field.fill("scribe");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "saved" }).waitFor();
  await expect.poll(() => read("people.case")).toContain('person scribe "The clerk"');
  expect(read("claims.case").match(/by: scribe/gu)).toHaveLength(2);
  await page.locator(".part-reference", { hasText: "scribe" }).first().click();
  await page.keyboard.press("F12");
  await page.getByRole("textbox", { name: "Text of people.case" }).waitFor();
  expect(trouble).toEqual([]);
});

test("follows what others write, puts both together, and asks where it cannot", async () => {
  const { page, read, write, trouble } = await open("edit/index.html?file=claims.case", files);
  const text = page.getByRole("textbox", { name: "Text of claims.case" });
  await text.click();
  write("claims.case", `# theirs\n${files["claims.case"]}`);
  await page.locator(".part-comment", { hasText: "# theirs" }).waitFor();

  await page.keyboard.press("Control+End");
  await page.keyboard.type("# mine");
  write("claims.case", `# theirs, again\n${files["claims.case"]}`);
  await page.keyboard.press("Control+s");
  await page.getByRole("status").filter({ hasText: "together with what was written elsewhere" }).waitFor();
  expect(read("claims.case")).toBe(`# theirs, again\n${files["claims.case"]}# mine`);

  await page.keyboard.type(", and more");
  write("claims.case", `# theirs, again\n${files["claims.case"]}# not mine`);
  await page.keyboard.press("Control+s");
  await page.getByRole("region", { name: "Conflict" }).waitFor();
  expect(await page.locator(".conflict pre").allTextContents()).toEqual(["# mine, and more", "# not mine"]);
  await page.getByRole("button", { name: "Keep what is here" }).click();
  await expect.poll(() => read("claims.case").endsWith("# mine, and more")).toBe(true);
  expect(trouble).toEqual([]);
});

test("shows what the server has found, and keeps it at its words", async () => {
  const withText = {
    ...files,
    "people.case": files["people.case"].replace('clerk"\n\nquantity', 'clerk"\n  file: letters.txt\n\nquantity'),
    "letters.txt": "The ship came in.\n\nOf those on board hardly any one was left when she came in.\n",
  };
  const { page, trouble } = await open("edit/index.html?file=claims.case", withText);
  await page
    .getByText(/letters .*hardly any were left/u)
    .first()
    .waitFor();
  await page.getByRole("textbox", { name: "Text of claims.case" }).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("# a line more\n");
  const found = page.locator(".cm-lintRange", { hasText: '"hardly any were left"' }).first();
  await found.hover();
  await page.getByRole("button", { name: /Quote "hardly any one was left"/u }).click();
  await expect.poll(() => page.locator(".part-quotation").allTextContents()).toEqual(['"hardly any one was left"']);
  expect(trouble).toEqual([]);
});

test("tells of what is under the pointer, and of what is at the cursor", async () => {
  const { page, trouble } = await open("edit/index.html?file=claims.case", files);
  await page.locator(".part-reference", { hasText: "lost" }).first().hover();
  await page.locator(".card").filter({ hasText: "Those who were lost" }).waitFor();
  await page.locator(".part-number").click();
  await page.keyboard.press("F1");
  await page.getByRole("status").filter({ hasText: "strictly: 450 to 550" }).waitFor();
  expect(trouble).toEqual([]);
});

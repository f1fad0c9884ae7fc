import { expect, test } from "vitest";
import { workbenchInBrowser } from "./client-in-browser.ts";

const open = workbenchInBrowser();

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
  const { page, workbench, trouble } = await open("casebook-editor", { path: "claims.case" }, files);
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
  expect(workbench.files.get("claims.case")).toBe(
    `${files["claims.case"]}\nclaim another\n  by: clerk\n  says: nothing`,
  );
  expect(trouble).toEqual([]);
});

test("underlines what is wrong at once, and puts it right", async () => {
  const { page, workbench, trouble } = await open("casebook-editor", { path: "claims.case" }, files);
  await page.getByText("1 mistake, 0 findings").waitFor();
  const wrong = page.locator(".cm-lintRange-error");
  expect(await wrong.textContent()).toBe("crw");
  await wrong.hover();
  await page.getByText("did you mean crew?").waitFor();
  await page.getByRole("button", { name: /Write “crew”/u }).click();
  await page.getByText("Nothing to remark").waitFor();
  await page.keyboard.press("Control+s");
  await page.getByRole("status").filter({ hasText: "saved" }).waitFor();
  expect(workbench.files.get("claims.case")).toContain("says: lost < crew\n");
  expect(trouble).toEqual([]);
});

test("renames in every file, and goes to where an id is declared", async () => {
  const { page, workbench, trouble } = await open("casebook-editor", { path: "claims.case" }, files);
  await page.locator(".part-reference", { hasText: "clerk" }).first().click();
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: "Another id for clerk" });
  await field.fill("crew");
  await page.getByText("“crew” is declared already").waitFor();
  await field.fill("scribe");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "saved" }).waitFor();
  await expect.poll(() => workbench.files.get("people.case")).toContain('person scribe "The clerk"');
  expect(workbench.files.get("claims.case")?.match(/by: scribe/gu)).toHaveLength(2);
  await page.locator(".part-reference", { hasText: "scribe" }).first().click();
  await page.keyboard.press("F12");
  await page.getByRole("textbox", { name: "Text of people.case" }).waitFor();
  expect(trouble).toEqual([]);
});

test("follows what others write, puts both together, and asks where it cannot", async () => {
  const { page, workbench, trouble } = await open("casebook-editor", { path: "claims.case" }, files);
  const text = page.getByRole("textbox", { name: "Text of claims.case" });
  await text.click();
  workbench.write("claims.case", `# theirs\n${files["claims.case"]}`);
  await page.locator(".part-comment", { hasText: "# theirs" }).waitFor();

  await page.keyboard.press("Control+End");
  await page.keyboard.type("# mine");
  workbench.write("claims.case", `# theirs, again\n${files["claims.case"]}`);
  await page.keyboard.press("Control+s");
  await page.getByRole("status").filter({ hasText: "together with what was written elsewhere" }).waitFor();
  expect(workbench.files.get("claims.case")).toBe(`# theirs, again\n${files["claims.case"]}# mine`);

  await page.keyboard.type(", and more");
  workbench.write("claims.case", `# theirs, again\n${files["claims.case"]}# not mine`);
  await page.keyboard.press("Control+s");
  await page.getByRole("region", { name: "Conflict" }).waitFor();
  expect(await page.locator(".conflict pre").allTextContents()).toEqual(["# mine, and more", "# not mine"]);
  await page.getByRole("button", { name: "Keep what is here" }).click();
  await expect.poll(() => workbench.files.get("claims.case")?.endsWith("# mine, and more")).toBe(true);
  expect(trouble).toEqual([]);
});

test("shows what the server has found, and keeps it at its words", async () => {
  const { page, workbench, trouble } = await open("casebook-editor", { path: "claims.case" }, files);
  const at = files["claims.case"].indexOf('"hardly');
  const span = { start: at, end: at + '"hardly any were left"'.length };
  workbench.findings = [
    {
      id: "f1",
      code: "quote-not-found",
      level: "error",
      message: "letters does not have the words “hardly any were left”",
      ids: ["many", "letters"],
      labels: [{ path: "claims.case", span, text: "" }],
      working: [],
      notes: [],
      help: "did you mean “hardly any one was left”?",
      breakEven: null,
    },
  ];
  workbench.write("other.case", "");
  await page.getByText("letters does not have the words").waitFor();
  await page.getByRole("textbox", { name: "Text of claims.case" }).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("# a line more\n");
  await expect
    .poll(() => page.locator(".cm-lintRange-error").allTextContents())
    .toEqual(['"hardly any were left"', "crw"]);
  await page.locator(".cm-lintRange-error").first().hover();
  await page.getByRole("button", { name: /Quote "hardly any one was left"/u }).click();
  await expect.poll(() => page.locator(".part-quotation").allTextContents()).toEqual(['"hardly any one was left"']);
  expect(trouble).toEqual([]);
});

test("tells of what is under the pointer, and of what is at the cursor", async () => {
  const { page, trouble } = await open("casebook-editor", { path: "claims.case" }, files);
  await page.locator(".part-reference", { hasText: "lost" }).first().hover();
  await page.locator(".card").filter({ hasText: "Those who were lost" }).waitFor();
  await page.locator(".part-number").click();
  await page.keyboard.press("F1");
  await page.getByRole("status").filter({ hasText: "strictly: 450 to 550" }).waitFor();
  expect(trouble).toEqual([]);
});

import { expect, test } from "vitest";
import { casebooksInBrowser } from "./client-in-browser.ts";

const open = casebooksInBrowser();

const files = {
  "claims.case": `# What is said
claim many  # looked up
  by: clerk
  in: letters ¶2 "hardly any were left"
  says: lost = about 500

claim few
  by: clerk
  says: lost < 90
`,
  "people.case": `person clerk "The clerk"

source letters "Letters of a clerk"

quantity lost "Those who were lost"
  counts: people
`,
};

test("changes what is declared, and nothing beside it", async () => {
  const { page, read, trouble } = await open("edit/forms.html?id=many", files);
  const form = page.getByRole("form", { name: "many" });
  await form.getByRole("textbox", { name: "Title" }).fill("The many");
  await form.getByRole("button", { name: "stance" }).click();
  await form.getByRole("combobox", { name: "stance" }).selectOption("denies");
  await form.getByRole("textbox", { name: "in: words" }).fill('hardly "any" were left');
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByRole("status").filter({ hasText: "“many” is saved" }).waitFor();
  expect(read("claims.case")).toBe(
    files["claims.case"]
      .replace("claim many", 'claim many "The many"')
      .replace('"hardly any were left"', '"hardly \\"any\\" were left"')
      .replace("about 500\n", "about 500\n  stance: denies\n"),
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("status").filter({ hasText: "is taken back" }).waitFor();
  expect(read("claims.case")).toBe(files["claims.case"]);
  await page.getByRole("button", { name: "Redo" }).click();
  await page.getByRole("status").filter({ hasText: "is made again" }).waitFor();
  expect(read("claims.case")).toContain("stance: denies");
  expect(trouble).toEqual([]);
});

test("says what is wrong before anything is sent", async () => {
  const { page, asked, trouble } = await open("edit/forms.html?id=few", files);
  const form = page.getByRole("form", { name: "few" });
  await form.getByRole("textbox", { name: "says" }).fill("lost < = 90");
  await form.getByText(/unexpected “=”/u).waitFor();
  expect(await form.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
  await form.getByRole("textbox", { name: "Id" }).fill("many");
  await form.getByText("“many” is declared already").waitFor();
  expect(asked.filter((one) => !one.startsWith("GET"))).toEqual([]);
  expect(trouble).toEqual([]);
});

test("declares something new, and takes it out", async () => {
  const { page, read, trouble } = await open("edit/forms.html?kind=person", files);
  const form = page.getByRole("form", { name: "New person" });
  await form.getByRole("textbox", { name: "Title" }).fill("Anna Berg");
  await form.getByRole("button", { name: "born" }).click();
  await form.getByRole("textbox", { name: "born" }).fill("1890");
  await form.getByRole("button", { name: "Declare this person" }).click();
  await page.getByRole("status").filter({ hasText: "declared" }).waitFor();
  expect(read("people.case")).toBe(`${files["people.case"]}\nperson anna-berg "Anna Berg"\n  born: 1890\n`);
  await page.getByText("person", { exact: false }).first().click();
  await page.getByRole("button", { name: /Anna Berg/u }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await page.getByRole("status").filter({ hasText: "is taken out" }).waitFor();
  expect(read("people.case")).toBe(files["people.case"]);
  expect(trouble).toEqual([]);
});

test("keeps what is being filled in while others write, and loses nothing of either", async () => {
  const { page, read, write, asked, trouble } = await open("edit/forms.html?id=many", files);
  const form = page.getByRole("form", { name: "many" });
  await form.getByRole("textbox", { name: "says" }).fill("lost = 400");
  write("claims.case", files["claims.case"].replace("lost < 90", "lost < 80"));
  await expect.poll(() => asked.filter((one) => one === "GET api/casebook").length).toBeGreaterThan(1);
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByRole("status").filter({ hasText: "saved" }).waitFor();
  expect(read("claims.case")).toBe(files["claims.case"].replace("about 500", "400").replace("lost < 90", "lost < 80"));
  expect(trouble).toEqual([]);
});

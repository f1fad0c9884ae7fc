import { expect, test } from "vitest";
import { inquiryInto } from "../../../../test/support/casebook.ts";
import { readingOf } from "../../../../test/support/reading.ts";
import { beyondOf } from "../../../check/beyond.ts";
import { checkCasebook } from "../../../check/check-casebook.ts";
import { Book } from "../book.ts";
import { Links } from "../links.ts";
import { sources } from "../views/sources.ts";

const text =
  "The harbour was quiet.\n\nSome 700 men were shot in 1917 & 1918, said Anna Berg.\nThe half of them were <b>stokers</b>.\n";

const casebook = `source report "A <b>report</b>"
  file: report.txt

source lost "A lost book"

person clerk "The clerk"

quantity shot
  counts: people

claim many
  by: clerk
  in: report ¶2 "700 men were shot"
  says: shot = 700

claim more
  by: clerk
  in: report ¶2 "700 men were shot"
  says: shot = 900

claim elsewhere
  by: clerk
  in: lost p. 4 "hardly any & none"
  says: nothing to speak of
`;

function pageOf(source: string, hasTables = true): string {
  const inquiry = inquiryInto(casebook, { "report.txt": text });
  const told = { beyond: beyondOf(inquiry), changes: null, bases: [], repairs: [] };
  const checked = { inquiry, findings: checkCasebook(inquiry), ...told };
  const reading = readingOf(text, "report.txt");
  const book = new Book(checked, {
    title: "A casebook",
    isLive: true,
    readingOf: (id) => (id === "report" && hasTables ? reading : null),
  });
  return sources.page(book, source, new Links(`sources/${source}.html`))?.main.markup ?? "";
}

test("quoted words are the target of links by their place in the file, with every claim beside them", () => {
  const page = pageOf("report");
  expect(page).toContain(`id="at-${text.indexOf("700 men")}"`);
  expect(page.match(/ id="at-/gu)).toHaveLength(1);
  expect(page).toContain('id="note-many"');
  expect(page).toContain('id="note-more"');
  expect(page).toContain('href="../claims/many.html"');
  expect(page).toMatch(/class="finding claim fails" id="note-many"/u);
  expect(page).toContain('data-number="2"');
});

test("words of the source stay words", () => {
  const page = pageOf("report");
  expect(page).toContain("&lt;b&gt;stokers&lt;/b&gt;");
  expect(page).not.toContain("<b>");
});

test("a source without a text has its quotes, and says why", () => {
  const page = pageOf("lost");
  expect(page).toContain("No text of this source lies with the casebook");
  expect(page).toContain("hardly any &amp; none");
  expect(page).toContain('href="../claims/elsewhere.html"');
  expect(page).not.toContain("data-map");
});

test("a text in a language without tables is shown with what is quoted of it", () => {
  const page = pageOf("report", false);
  expect(page).toContain("There are no tables for the language of this text");
  expect(page).toContain(`id="at-${text.indexOf("700 men")}"`);
  expect(page).not.toContain('data-island="proposals"');
  expect(page).not.toContain('class="figure"');
});

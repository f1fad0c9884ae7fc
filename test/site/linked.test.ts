import { expect, it, test } from "vitest";
import { annotationFiles } from "../../src/render/site/linked/annotations.ts";
import { linkedData } from "../../src/render/site/linked/linked-data.ts";
import { addressOf, Links } from "../../src/render/site/links.ts";
import { bookOf } from "../support/book.ts";

const text =
  "🚢 The fleet came home.\n\nThey say that some nine hundred men were lost with it, and nine hundred is a lot.\n";

const casebook = `
person clerk "The clerk"

source notes "Notes </script><script>alert(1)</script>"
  file: notes.txt

quantity lost "Those lost"
  counts: men

claim many
  by: clerk
  in: notes ¶2 "some nine hundred men"
  says: lost = about 900

claim lot
  by: clerk
  in: notes ¶2 "nine hundred"
  says: lost = 900

claim three-thousand
  by: clerk
  says: lost = 3,000

claim burnt
  by: clerk
  says: "the books were burnt"
`;

interface Annotation {
  readonly id: string;
  readonly body?: string;
  readonly target: { readonly source: string; readonly selector: readonly Readonly<Record<string, unknown>>[] };
}

const annotationsOf = (book = bookOf(casebook, { "notes.txt": text })) =>
  new Map(
    [...annotationFiles(book)].map(({ path, content }) => [
      path,
      (JSON.parse(content) as { readonly items: readonly Annotation[] }).items,
    ]),
  );

test("a quotation is selected by its words and by its place in characters, from where it lies", () => {
  const files = annotationsOf();
  expect([...files.keys()]).toEqual(["annotations.json", "sources/notes.annotations.json"]);
  const [many] = files.get("annotations.json") ?? [];
  expect(many).toMatchObject({
    id: "annotations.json#many-1",
    body: "claims/many.html",
    target: { source: "sources/notes.html", selector: [{ exact: "some nine hundred men" }, {}] },
  });
  const [words, place] = many?.target.selector ?? [];
  const characters = [...text];
  expect(characters.slice(Number(place?.start), Number(place?.end)).join("")).toBe("some nine hundred men");
  expect(text).toContain(`${words?.prefix}${words?.exact}${words?.suffix}`);
  expect(files.get("sources/notes.annotations.json")?.[0]).toMatchObject({
    id: "../annotations.json#many-1",
    target: { source: "../sources/notes.html" },
  });
});

test("words that stand in several places select none of them", () => {
  const ids = (annotationsOf().get("annotations.json") ?? []).map(({ id }) => id);
  expect(ids).toEqual(["annotations.json#many-1"]);
});

test("of a source that is not published nothing stands around the words", () => {
  const withheld = casebook.replace("file: notes.txt", "file: notes.txt\n  publish: quotes");
  const book = bookOf(withheld, { "notes.txt": text });
  expect(book.isWithheld("notes")).toBe(true);
  expect(annotationsOf(book).get("annotations.json")?.[0]?.target.selector).toEqual([
    { type: "TextQuoteSelector", exact: "some nine hundred men" },
  ]);
});

const book = bookOf(casebook, { "notes.txt": text });
const dataOf = (view: string, item: string) => linkedData(view, item, book, new Links(addressOf(view, item)));

it("reviews a claim that has a verdict, and says what that is", () => {
  expect(dataOf("claims", "three-thousand")).toMatchObject({
    "@type": "ClaimReview",
    url: "../claims/three-thousand.html",
    claimReviewed: "lost = 3,000",
    itemReviewed: { "@type": "Claim", author: [{ "@type": "Person", name: "The clerk" }] },
    reviewRating: { alternateName: "fails", ratingExplanation: expect.stringContaining("never whether they are true") },
  });
});

it("only describes a claim that nothing is found about", () => {
  expect(dataOf("claims", "burnt")).toMatchObject({ "@type": "Claim", name: expect.stringContaining("burnt") });
});

it("reviews every claim of a finding, with where each appears", () => {
  const name = book.findings.find(({ finding }) => finding.ids.includes("many"))?.name ?? "";
  const review = dataOf("findings", name) as { readonly itemReviewed: readonly { readonly appearance?: unknown }[] };
  expect(review).toMatchObject({ "@type": "ClaimReview", reviewRating: { alternateName: "fails" } });
  expect(review.itemReviewed.flatMap(({ appearance }) => appearance ?? [])).toContainEqual(
    expect.objectContaining({ url: "../sources/notes.html", text: "some nine hundred men" }),
  );
});

it("has nothing to say of a page that gives no verdict", () => {
  expect(dataOf("sources", "notes")).toBeNull();
  expect(dataOf("claims", "nobody")).toBeNull();
});

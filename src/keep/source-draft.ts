import { parseCaseDate } from "../casebook/case-date.ts";
import type { Casebook } from "../casebook/casebook.ts";
import { newId } from "../casebook/new-id.ts";
import { asWords, type Draft, oneLine } from "../casebook/written-form.ts";
import type { Reading } from "../examine.ts";
import type { Document } from "../read/document.ts";
import { headlineOf } from "../render/headline.ts";
import { foldName } from "../values/name.ts";

/** What a source is declared as: with all that its text says of itself, and the hash of its file. */
export function sourceDraft(
  document: Document,
  reading: Reading | null,
  file: string,
  casebook: Casebook,
  taken: ReadonlySet<string>,
): Draft {
  const { metadata, source } = document;
  const { title, byline, delivered, published } = reading === null ? metadata : headlineOf(reading);
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
  const dates = [
    ["delivered", delivered],
    ["published", published],
  ] as const;
  return {
    kind: "source",
    id: newId(/[a-z]/iu.test(stem) ? stem : (title ?? stem), "source", taken),
    title: title === null || oneLine(title) === "" ? null : title,
    fields: [
      ...(byline === null || oneLine(byline) === "" ? [] : [["by", author(byline, casebook)] as const]),
      ...dates.flatMap(([name, date]) =>
        date === null || parseCaseDate(date) === null ? [] : [[name, date] as const],
      ),
      ...(metadata.language === null ? [] : [["language", metadata.language] as const]),
      ["file", /[,"#:]|^[-> ]/u.test(file) ? asWords(file) : file],
      ["sha256", source.sha256],
    ],
  };
}

/** The id of a person or group that the casebook knows by this name; else the name in words. */
function author(byline: string, { byKind }: Casebook): string {
  const name = oneLine(byline).replace(/^by\s+/iu, "");
  const known = [...byKind.person, ...byKind.group].find(({ title, fields }) =>
    [title ?? "", ...fields.also.map(({ text }) => text)].some((one) => foldName(one) === foldName(name)),
  );
  return known?.id ?? asWords(name);
}

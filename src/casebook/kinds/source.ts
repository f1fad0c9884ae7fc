import { everyKind } from "../every-kind.ts";
import { many, one } from "../field.ts";
import { kind } from "../kind.ts";
import { choice } from "../reading/choice.ts";
import { date } from "../reading/date.ts";
import { file } from "../reading/file.ts";
import { named, reference } from "../reading/reference.ts";
import { text } from "../reading/text.ts";

/** A text, a dossier, a register, a book, an image. */
export const source = kind({
  name: "source",
  says: "a text, a dossier, a register, a book, an image",
  needs: [],
  fields: {
    kind: one(text, "what sort of source it is", "lecture"),
    by: many(named("person", "group"), "who made it", "speaker"),
    date: one(date, "when it was written or made", "1996-05-28"),
    delivered: one(date, "when it was spoken; “today” in it is this day", "1996-05-28"),
    published: one(date, "when it came out", "1996"),
    language: one(text, "the language it is in", "en"),
    file: one(file, "its text, as a file of the casebook", "sources/notes.txt"),
    sha256: one(text, "the SHA-256 of that file when it was read, in hexadecimal", "e3b0c44298fc1c149afbf4c8996fb924…"),
    archive: one(text, "who keeps it", "State Archive, Perm"),
    shelfmark: one(text, "what it is called there", "f. 641, op. 1, d. 17"),
    copies: many(reference("source", "document"), "the sources it repeats: it adds nothing to them", "first-edition"),
    "draws-on": many(reference("source", "document"), "the sources it depends on", "ledger"),
    reliability: one(
      choice("reliability", "A", "B", "C", "D", "E", "F"),
      "how far it can be relied on: A entirely, E not at all, F cannot be judged",
      "B",
    ),
    publish: one(
      choice("publish", "whole", "quotes"),
      "how much of it may be published: all of it, unless said, or only the words that are quoted",
      "quotes",
    ),
    ...everyKind,
  },
  example: `person speaker "The speaker"

source ledger "Harbour ledger"
  archive: State Archive, Perm
  shelfmark: f. 641, op. 1, d. 17

source notes "Notes of a lecture"
  kind: lecture
  by: speaker
  delivered: 1996-05-28
  language: en
  file: sources/notes.txt
  sha256: 9f86d081884c7d65
  draws-on: ledger
  reliability: B
  publish: quotes
`,
});

import { whatFollows } from "../../resolve/what-follows.ts";
import { version } from "../../version.ts";
import type { CasebookExporter, Checked } from "../casebook-exporter.ts";
import {
  baseRecord,
  boundRecord,
  changesRecord,
  claimRecord,
  findingRecord,
  problemRecord,
  quotedIn,
  repairRecord,
  termsRecord,
} from "../casebook-records.ts";
import { disputedIn } from "../disputed.ts";

/** A checked casebook as data, in the shape that `casebook-schema.json` describes. One record stands on one line. */
export const json: CasebookExporter = {
  name: "json",
  gives: "everything, as data (casebook-schema.json describes it)",
  export: linesOf,
};

function* linesOf({ inquiry, findings, beyond, changes, bases, repairs }: Checked): Iterable<string> {
  const { casebook, diagnostics, terms } = inquiry;
  const quotes = quotedIn(inquiry);
  const consequence = whatFollows(inquiry);
  const disputed = disputedIn(findings);
  yield `{\n"elenchus": ${JSON.stringify(version)},\n"files": ${JSON.stringify([...casebook.files.keys()])},\n`;
  yield `"terms": ${JSON.stringify(termsRecord(terms))},\n`;
  yield* list("problems", diagnostics, (diagnostic) => problemRecord(diagnostic, quotes));
  yield* list("claims", inquiry.statements, (statement) => claimRecord(statement, disputed, beyond.statements));
  yield* list("findings", findings, (finding) => findingRecord(finding, quotes));
  yield* list("bounds", casebook.byKind.quantity, ({ id }) => boundRecord(id, consequence(id), inquiry));
  yield* list("bases", bases, baseRecord);
  yield* list("repairs", repairs, (effect) => repairRecord(effect, inquiry));
  yield `"changes": ${JSON.stringify(changes === null ? null : changesRecord(changes, inquiry))}\n}\n`;
}

function* list<T>(key: string, items: readonly T[], recordOf: (item: T) => object): Iterable<string> {
  yield `"${key}": [`;
  let separator = "\n";
  for (const item of items) {
    yield `${separator}${JSON.stringify(recordOf(item))}`;
    separator = ",\n";
  }
  yield items.length === 0 ? "],\n" : "\n],\n";
}

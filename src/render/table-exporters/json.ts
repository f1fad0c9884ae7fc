import { version } from "../../version.ts";
import type { TableExporter } from "../table-exporter.ts";
import { tableRecord } from "../table-records.ts";

/** Everything, as data, in the shape that `table-schema.json` describes. One table stands on one line. */
export const json: TableExporter = {
  name: "json",
  extension: ".json",
  gives: "everything, as data (table-schema.json describes it)",
  *export(reports) {
    yield `{\n"elenchus": ${JSON.stringify(version)},\n"tables": [`;
    let separator = "\n";
    for (const report of reports) {
      yield `${separator}${JSON.stringify(tableRecord(report))}`;
      separator = ",\n";
    }
    yield "\n]\n}\n";
  },
};

import { overlayOf } from "../../../resolve/table-evidence.ts";
import { marginsOf } from "../../../tables/margin.ts";
import { marginFinding } from "../../../tables/margin-finding.ts";
import { withFigures } from "../../../tables/with-figures.ts";
import type { CasebookRule } from "../../casebook-rule.ts";

const damaged = "year,all,shot,exiled\n1921,30,10,20\n1922,31,11,20\n1923,42,12,30\n1924,46,13,32\n";

/** Tables whose own sums are wrong. */
export const tableSums: CasebookRule = {
  name: "table-sums",
  finds: "a table of the casebook in which sums fail, so that what rests on its cells may rest on a damaged one",
  because:
    "Whoever copied, printed or added up a table left its totals as a second witness. Where they fail, one of the cells " +
    "is wrong, and a claim that is tried on them may hold or fail because of it. Figures that were confirmed " +
    "(`repaired`) are laid over the file before it is looked at. `elenchus table` shows every sum and the smallest repair.",
  examples: [
    {
      casebook: "table sentences\n  file: sources/sentences.csv\n",
      sources: { "sources/sentences.csv": damaged },
      level: "warning",
    },
    {
      casebook: "table sentences\n  file: sources/sentences.csv\n  repaired: 1924, all: 45\n",
      sources: { "sources/sentences.csv": damaged },
      level: null,
    },
  ],
  *check({ casebook, tables }) {
    for (const declaration of casebook.byKind.table) {
      const { file } = declaration.fields;
      const printed = tables.get(declaration.id);
      if (printed === undefined || file === null) continue;
      const table = withFigures(printed, overlayOf(declaration, printed));
      const margins = marginsOf(table).filter((margin) => margin.printed !== null);
      const wrong = margins.filter(({ verdict }) => verdict === "fails");
      if (wrong.length === 0) continue;
      const shown = wrong.slice(0, MOST_SHOWN).map((margin) => marginFinding("", table, margin).message);
      const more = wrong.length > MOST_SHOWN ? [`and ${wrong.length - MOST_SHOWN} more`] : [];
      yield {
        code: tableSums.name,
        level: "warning",
        message: `${wrong.length} of the ${margins.length} sums in ${declaration.id} ${wrong.length === 1 ? "fails" : "fail"}`,
        ids: [declaration.id],
        labels: [{ path: file.path, span: file.span, text: "the table" }],
        working: [...shown, ...more],
        notes: [],
        help: `elenchus table ${printed.source.path} shows them, and the smallest repair; what is confirmed goes into \`repaired\``,
        breakEven: null,
      };
    }
  },
};

const MOST_SHOWN = 5;

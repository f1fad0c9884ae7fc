import { partsOf } from "../../../casebook/relation.ts";
import { type Selected, selectCells } from "../../../tables/select-cells.ts";
import type { Span } from "../../../text/span.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";

const table = `table dead
  file: sources/dead.csv
`;
const sources = { "sources/dead.csv": "year,shot,hanged\n1937,10,2\n1938,20,3\n" };

/** Rows and columns that a table does not have. */
export const unknownCell: CasebookRule = {
  name: "unknown-cell",
  finds: "rows and columns that a table does not have",
  because:
    "A cell is named by the labels of its row and column, as they stand in the table, or by a range of years. What is " +
    "named otherwise stands for no figure, and nothing can be concluded from it.",
  examples: [
    { casebook: `${table}claim few\n  says: dead[1937, shto] = 10\n`, sources, level: "error" },
    {
      casebook: `${table}  repaired: 1939, shot: 12\nclaim few\n  says: dead[1937, shot] = 10\n`,
      sources,
      level: "error",
    },
    { casebook: `${table}claim few\n  says: dead[1937..1938, shot] = 30\n`, sources, level: null },
  ],
  *check({ statements, tables, casebook }) {
    if (tables.size === 0) return;
    for (const { relation, declaration } of statements) {
      for (const part of relation.sides.flatMap((side) => [...partsOf(side)])) {
        const figures = part.type === "cell" ? tables.get(part.id) : undefined;
        if (part.type !== "cell" || figures === undefined) continue;
        const selected = selectCells(
          figures,
          part.selectors.map(({ text }) => text),
        );
        if (selected.type !== "unknown") continue;
        const span = part.selectors.find(({ text }) => text === selected.selector)?.span ?? part.span;
        yield findingOf(selected, part.id, declaration, span);
      }
    }
    for (const declaration of casebook.byKind.table) {
      const figures = tables.get(declaration.id);
      for (const { selectors, span } of figures === undefined ? [] : declaration.fields.repaired) {
        const selected = figures === undefined ? null : selectCells(figures, selectors);
        if (selected?.type === "unknown") yield findingOf(selected, declaration.id, declaration, span);
      }
    }
  },
};

function findingOf(
  { selector, nearest }: Extract<Selected, { type: "unknown" }>,
  id: string,
  declaration: { readonly id: string; readonly path: string },
  span: Span,
): CaseFinding {
  const [only, ...more] = nearest;
  return {
    code: "unknown-cell",
    level: "error",
    message: `${id} has no row and no column “${selector}”`,
    ids: [...new Set([declaration.id, id])],
    labels: [{ path: declaration.path, span, text: "" }],
    working: [],
    notes: [],
    help: more.length === 0 ? `did you mean ${only}?` : `it has ${nearest.join(", ")} …`,
    breakEven: null,
  };
}

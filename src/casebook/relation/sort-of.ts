import type { Known, Reader } from "../field.ts";
import { notMeasurable } from "../problems/not-measurable.ts";
import { unknownId } from "../problems/unknown-id.ts";
import { unknownPoint } from "../problems/unknown-point.ts";
import type { CellExpression, IdExpression, Sort } from "../relation.ts";
import { pointsOf } from "./points.ts";
import type { SortOf } from "./sorts.ts";
import { unitOf } from "./words.ts";

/** Kinds that are a time by themselves: when it happened, when it was written. */
const times = ["event", "source", "document"];

const measurable = ["quantity", "table", "event", "person", "group", "place", "source", "document"];

/** Looks up what the ids of a relation stand for. Says once for each place what cannot stand there. */
export function sortOf(reader: Reader): SortOf {
  const places: number[] = [];
  const sorts: (Sort | null)[] = [];
  return (expression) => {
    const at = expression.span.start;
    const known = sorts[places.indexOf(at)];
    if (known !== undefined) return known;
    const sort = lookUp(expression, reader);
    places.push(at);
    sorts.push(sort);
    return sort;
  };
}

function lookUp(expression: IdExpression | CellExpression, reader: Reader): Sort | null {
  const { id, idSpan } = expression;
  const known = reader.lookUp(id);
  if (known === undefined) {
    reader.report(
      unknownId,
      idSpan,
      id,
      "the id of a quantity, or of something with a time",
      reader.nearest(id, measurable),
    );
    return null;
  }
  if (known.kind === "") return null;
  if (expression.type === "cell" || known.kind === "table") return cellSort(expression, known, reader);
  if (expression.point !== null) return pointSort(expression, known, reader);
  if (known.kind === "quantity") return countedSort(known);
  if (times.includes(known.kind)) return "date";
  const own = pointsOf(known.kind).map((point) => `${id}.${point}`);
  return unmeasurable(expression, known, reader, own.length === 0 ? undefined : `write ${own.join(" or ")}`);
}

function cellSort(expression: IdExpression | CellExpression, known: Known, reader: Reader): Sort | null {
  if (expression.type === "cell" && known.kind === "table") return countedSort(known);
  const help = known.kind === "table" ? `write which cells: ${known.id}[row, column]` : "only tables have cells";
  return unmeasurable(expression, known, reader, help);
}

function pointSort({ id, point, span }: IdExpression, known: Known, reader: Reader): Sort | null {
  const own = pointsOf(known.kind);
  if (own.some((one) => one === point)) return "date";
  if (own.length === 0) reader.report(notMeasurable, span, id, known.kind, `a ${known.kind} has no points in time`);
  else reader.report(unknownPoint, span, point ?? "", id, own);
  return null;
}

/** What a quantity counts says what sort it is: days are a length of time, per cent a share, all else a count. */
function countedSort({ counts }: Known): Sort {
  const unit = (counts ?? "").toLowerCase();
  if (unitOf(unit) !== undefined) return "duration";
  return /^(?:%|per ?cent|shares?)$/u.test(unit) ? "share" : "count";
}

function unmeasurable(
  { span, id }: IdExpression | CellExpression,
  known: Known,
  reader: Reader,
  help = "name a quantity, a cell of a table, or a point in time such as siege.start",
): null {
  reader.report(notMeasurable, span, id, known.kind, help);
  return null;
}

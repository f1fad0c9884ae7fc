/** How the extent of one thing lies to that of another, on one dimension of their scope. */
export type ExtentRelation = "equal" | "inside" | "containing" | "overlapping" | "disjoint" | "unknown";

/** The same relation seen from the other side. */
export function turned(relation: ExtentRelation): ExtentRelation {
  if (relation === "inside") return "containing";
  return relation === "containing" ? "inside" : relation;
}

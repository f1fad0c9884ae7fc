/** A word or a number among the props that a page has given an island, as text; undefined where there is none. */
export function stringIn(given: unknown, name: string): string | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const value: unknown = Object.entries(given).find(([key]) => key === name)?.[1];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

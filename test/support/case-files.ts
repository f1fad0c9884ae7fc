import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A casebook in a folder as one text, and the texts of its sources by their paths. */
export function textsIn(folder: string): {
  readonly cases: string;
  readonly sources: Readonly<Record<string, string>>;
} {
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const cases = readdirSync(folder).filter((name) => name.endsWith(".case"));
  const sources = readdirSync(join(folder, "sources")).map((name) => [`sources/${name}`, read(`sources/${name}`)]);
  return { cases: cases.map(read).join("\n"), sources: Object.fromEntries(sources) };
}

import { type AnyNode, type ObjectNode, parse } from "@humanwhocodes/momoa";

/**
 * Edits a list in a JSON file and leaves everything else as the user wrote it: order, indentation, line ends. Both give
 * null where the file is not JSON, or has something else in the list's place.
 */
export interface JsonList {
  readonly text: string;
  /** The name of the list at the top of the file. */
  readonly key: string;
}

/** Puts an entry at the end of the list; makes the list, or the file, where there is none. */
export function withEntry({ text, key }: JsonList, entry: Readonly<Record<string, string>>): string | null {
  if (text.trim() === "") return `{\n  ${JSON.stringify(key)}: [\n    ${inline(entry)}\n  ]\n}\n`;
  const root = rootOf(text);
  if (root === null) return null;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const list = memberOf(root, key);
  if (list === null) {
    const unit = indentOf(text, root.members[0]) ?? "  ";
    const made = `${JSON.stringify(key)}: [${eol}${unit}${unit}${inline(entry)}${eol}${unit}]`;
    return inserted(text, root, root.members, `${eol}${unit}${made}`, eol);
  }
  if (list.type !== "Array") return null;
  const unit = indentOf(text, root.members[0]) ?? "  ";
  const elements = list.elements.map(({ value }) => value);
  const own = indentOf(text, elements[0]) ?? unit + unit;
  return inserted(text, list, elements, `${eol}${own}${inline(entry)}`, eol + unit);
}

/** Takes an entry out of the list by its place there. */
export function withoutEntry({ text, key }: JsonList, index: number): string | null {
  const root = rootOf(text);
  const list = root === null ? null : memberOf(root, key);
  if (list?.type !== "Array") return null;
  const elements = list.elements.map(({ value }) => value);
  const [before, own, after] = [elements[index - 1], elements[index], elements[index + 1]];
  if (own === undefined) return null;
  if (after !== undefined) return text.slice(0, startOf(own)) + text.slice(startOf(after));
  if (before !== undefined) return text.slice(0, endOf(before)) + text.slice(endOf(own));
  return `${text.slice(0, startOf(list))}[]${text.slice(endOf(list))}`;
}

/** Puts words after the last of some members, or into the empty brackets around them. */
function inserted(text: string, around: AnyNode, members: readonly AnyNode[], words: string, close: string): string {
  const last = members.at(-1);
  if (last !== undefined) return `${text.slice(0, endOf(last))},${words}${text.slice(endOf(last))}`;
  return text.slice(0, startOf(around) + 1) + words + close + text.slice(endOf(around) - 1);
}

function rootOf(text: string): ObjectNode | null {
  try {
    const { body } = parse(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, { ranges: true });
    return body.type === "Object" ? body : null;
  } catch {
    return null;
  }
}

function memberOf({ members }: ObjectNode, key: string): AnyNode | null {
  return members.find(({ name }) => name.type === "String" && name.value === key)?.value ?? null;
}

/** The white space that a line begins with, where something stands first on it. */
function indentOf(text: string, node: AnyNode | undefined): string | null {
  if (node === undefined) return null;
  return /(?:^|\n)(?<white>[ \t]*)$/u.exec(text.slice(0, startOf(node)))?.groups?.white ?? null;
}

function inline(entry: Readonly<Record<string, string>>): string {
  const parts = Object.entries(entry).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{ ${parts.join(", ")} }`;
}

function startOf({ range }: AnyNode): number {
  return range?.[0] ?? 0;
}

function endOf({ range }: AnyNode): number {
  return range?.[1] ?? 0;
}

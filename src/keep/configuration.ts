import { type AnyNode, parse, type StringNode } from "@humanwhocodes/momoa";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ConfigurationProblems } from "./configuration-problems.ts";

/** A finding, or all of one code, set aside with a reason. */
export interface Ignore {
  readonly code: string | null;
  readonly id: string | null;
  readonly reason: string;
}

/** A claim that a first reading proposes, and that somebody has turned down. */
export interface Rejected {
  /** The id of the source. */
  readonly source: string;
  /** The words that the claim would quote. */
  readonly quote: string;
  /** The figure in them; null for all that the words have. */
  readonly figure: string | null;
  readonly reason: string | null;
}

/** The settings of `elenchus.json`. */
export interface Configuration {
  readonly ignore: readonly Ignore[];
  readonly rejected: readonly Rejected[];
}

/** A configuration, or what is wrong with it. */
export interface ConfigurationResult {
  readonly configuration: Configuration;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `elenchus.json`. Every mistake is named at its place; `codes` are those that a finding can have. */
export function parseConfiguration(path: string, text: string, codes: readonly string[]): ConfigurationResult {
  const problems = new ConfigurationProblems(path);
  const ignore: Ignore[] = [];
  const rejected: Rejected[] = [];
  const root = parseTree(text, problems);
  if (root !== null) {
    for (const { key, value } of membersOf(root, "the settings", problems)) {
      const name = key.value;
      if (name !== "ignore" && name !== "rejected") problems.unknownKey(key, ["ignore", "rejected"]);
      else if (value.type !== "Array") problems.malformed(`"${name}" is a list`, value);
      else if (name === "rejected") {
        for (const element of value.elements) rejected.push(...rejectedOf(element.value, problems));
      } else for (const element of value.elements) ignore.push(...ignoreOf(element.value, codes, problems));
    }
  }
  return { configuration: { ignore, rejected }, diagnostics: problems.found };
}

/** The syntax tree of the file; null, with the mistake noted, where it is not JSON. */
function parseTree(text: string, problems: ConfigurationProblems): AnyNode | null {
  try {
    return parse(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, { ranges: true }).body;
  } catch (error) {
    const offset = error instanceof Error && "offset" in error ? Number(error.offset) : text.length;
    problems.malformedAt("this is not JSON", { start: offset, end: Math.min(offset + 1, text.length) });
    return null;
  }
}

function ignoreOf(node: AnyNode, codes: readonly string[], problems: ConfigurationProblems): Ignore[] {
  const fields: Record<keyof Ignore, string | null> = { code: null, id: null, reason: null };
  const before = problems.found.length;
  for (const { key, value } of membersOf(node, 'an entry of "ignore"', problems)) {
    const name = key.value;
    if (name !== "code" && name !== "id" && name !== "reason") problems.unknownKey(key, Object.keys(fields));
    else if (value.type !== "String" || value.value.trim() === "")
      problems.malformed(`"${name}" is a text that is not empty`, value);
    else {
      fields[name] = value.value;
      if (name === "code" && !codes.includes(value.value)) problems.unknownCode(value, codes);
    }
  }
  if (problems.found.length > before) return [];
  if (fields.code === null && fields.id === null)
    problems.malformed('this entry says neither which "code" nor which "id" is ignored', node);
  if (fields.reason === null) problems.malformed('this entry gives no "reason"', node);
  return fields.reason === null || problems.found.length > before ? [] : [{ ...fields, reason: fields.reason }];
}

function rejectedOf(node: AnyNode, problems: ConfigurationProblems): Rejected[] {
  const fields: Record<keyof Rejected, string | null> = { source: null, quote: null, figure: null, reason: null };
  const before = problems.found.length;
  for (const { key, value } of membersOf(node, 'an entry of "rejected"', problems)) {
    const name = key.value;
    if (name !== "source" && name !== "quote" && name !== "figure" && name !== "reason") {
      problems.unknownKey(key, Object.keys(fields));
    } else if (value.type !== "String" || value.value.trim() === "") {
      problems.malformed(`"${name}" is a text that is not empty`, value);
    } else fields[name] = value.value;
  }
  if (problems.found.length > before) return [];
  const { source, quote } = fields;
  if (source !== null && quote !== null) return [{ ...fields, source, quote }];
  problems.malformed('this entry says not which "source" and which "quote" is rejected', node);
  return [];
}

interface Member {
  readonly key: StringNode;
  readonly value: AnyNode;
}

function membersOf(node: AnyNode, what: string, problems: ConfigurationProblems): readonly Member[] {
  if (node.type === "Object") {
    return node.members.flatMap(({ name, value }) => (name.type === "String" ? [{ key: name, value }] : []));
  }
  problems.malformed(`${what} must be an object: { … }`, node);
  return [];
}

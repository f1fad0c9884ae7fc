import type { AnyNode, StringNode } from "@humanwhocodes/momoa";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggestion } from "../diagnostics/suggestion.ts";
import type { Span } from "../text/span.ts";

/** Collects what is wrong with one `elenchus.json`, each mistake at its place. */
export class ConfigurationProblems {
  readonly found: Diagnostic[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  unknownKey(key: StringNode, known: readonly string[]): void {
    const help = suggestion(key.value, known) ?? `known here: ${known.join(", ")}`;
    this.#add("bad-configuration", `there is no setting "${key.value}"`, spanOf(key), help);
  }

  unknownCode(node: StringNode, codes: readonly string[]): void {
    const help = suggestion(node.value, codes) ?? "elenchus explain lists the codes";
    this.#add("unknown-code", `no audit has the code "${node.value}"`, spanOf(node), help);
  }

  malformed(message: string, node: AnyNode): void {
    this.#add("bad-configuration", message, spanOf(node));
  }

  malformedAt(message: string, span: Span): void {
    this.#add("bad-configuration", message, span);
  }

  #add(code: string, message: string, span: Span, help?: string): void {
    const labels = [{ path: this.#path, span, text: "" }];
    const bare: Diagnostic = { code, level: "error", message, labels, working: [], notes: [] };
    this.found.push(help === undefined ? bare : { ...bare, help });
  }
}

function spanOf(node: AnyNode): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

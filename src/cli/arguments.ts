import { parseArgs } from "node:util";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggestion } from "../diagnostics/suggestion.ts";
import { refusal } from "../read/refusal.ts";
import type { Arguments, Option } from "./command.ts";

/** Takes a command line apart by the options a command has; whatever does not fit them is a diagnostic. */
export function parseArguments(words: readonly string[], options: readonly Option[]): Arguments | Diagnostic {
  const { tokens } = parseArgs({ args: [...words], options: schemaOf(options), strict: false, tokens: true });
  const operands: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find((candidate) => candidate.name === token.name);
    if (option === undefined) return unknownOption(token.rawName, options);
    if (option.value === undefined) {
      if (token.inlineValue === true) return refusal("unexpected-value", `${token.rawName} takes no value`);
      switches.add(option.name);
    } else {
      if (!isValue(token.value, token.inlineValue)) return missingValue(token.rawName, option.value);
      values.set(option.name, [...(values.get(option.name) ?? []), token.value]);
    }
  }
  return { operands, switches, values };
}

/** Whether a word is meant as a value: one that begins like an option is only where "=" ties it to its own. */
function isValue(value: string | undefined, inline: boolean | undefined): value is string {
  return value !== undefined && value !== "" && (inline === true || value === "-" || !value.startsWith("-"));
}

function schemaOf(options: readonly Option[]) {
  return Object.fromEntries(
    options.map((option) => {
      const type = option.value === undefined ? ("boolean" as const) : ("string" as const);
      return [option.name, option.short === undefined ? { type } : { type, short: option.short }];
    }),
  );
}

function unknownOption(written: string, options: readonly Option[]): Diagnostic {
  const names = options.flatMap((o) => (o.short === undefined ? [`--${o.name}`] : [`--${o.name}`, `-${o.short}`]));
  return refusal("unknown-option", `there is no option ${written}`, suggestion(written, names));
}

function missingValue(written: string, placeholder: string): Diagnostic {
  return refusal("missing-value", `${written} needs a value`, `write ${written} ${placeholder}`);
}

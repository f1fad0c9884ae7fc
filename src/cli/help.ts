import type { Command, Option } from "./command.ts";

/** What `elenchus --help` prints. */
export function overview(commands: readonly Command[], options: readonly Option[]): string {
  return [
    "Elenchus cross-examines historical sources.",
    "",
    "Usage: elenchus COMMAND …",
    "",
    "Commands:",
    ...columns(commands.map((command) => [`${command.name} ${command.operands}`, command.summary])),
    "",
    "Options:",
    ...columns(options.map((option) => [formOf(option), option.says])),
    "",
    "elenchus COMMAND --help tells more.",
    "",
  ].join("\n");
}

/** What `elenchus COMMAND --help` prints. */
export function helpOf(command: Command, options: readonly Option[]): string {
  return [
    `${command.summary}`,
    "",
    `Usage: elenchus ${command.name} [options] ${command.operands}`,
    "",
    "Options:",
    ...columns(options.map((option) => [formOf(option), option.says])),
    "",
  ].join("\n");
}

function formOf(option: Option): string {
  const long = option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
  return option.short === undefined ? `    ${long}` : `-${option.short}, ${long}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

import type { Diagnostic } from "../diagnostic.ts";
import { frameOf } from "../frame.ts";
import { printable } from "../printable.ts";
import type { Printer, PrintOptions, Sources } from "../printer.ts";
import { wrap } from "../wrap.ts";

/** For people at a terminal: the message, the words underlined where they stand, then the working and what to ask. */
export const pretty: Printer = { name: "pretty", print };

function print(diagnostic: Diagnostic, sources: Sources, options: PrintOptions): string {
  const { paint } = options;
  const title = paint(diagnostic.level, `${diagnostic.level}[${diagnostic.code}]`);
  const frame = frameOf(diagnostic, sources, options);
  const remarks = remarksOf(diagnostic).flatMap((remark) => remarkLines(remark, frame.margin, options));
  return [`${title}: ${paint("strong", printable(diagnostic.message))}`, ...frame.lines, ...remarks, ""].join("\n");
}

/** What stands below the frame: a word for what it is, and its lines. */
interface Remark {
  readonly name: string;
  readonly lines: readonly string[];
}

function remarksOf({ working, notes, help }: Diagnostic): readonly Remark[] {
  return [
    ...(working.length === 0 ? [] : [{ name: "working", lines: working }]),
    ...notes.map(noteOf),
    ...(help === undefined ? [] : [{ name: "help", lines: [help] }]),
  ];
}

/** A note may say itself what it is: "reading: …", "scope: …". */
function noteOf(note: string): Remark {
  const named = /^(?<name>[a-z]+): (?<words>.+)$/su.exec(note)?.groups;
  return { name: named?.name ?? "note", lines: [named?.words ?? note] };
}

function remarkLines({ name, lines }: Remark, margin: number, { width, paint }: PrintOptions): readonly string[] {
  const lead = `${" ".repeat(margin)} = `;
  const indent = lead.length + name.length + 2;
  const wrapped = lines.flatMap((line) => wrap(printable(line), width - indent));
  return wrapped.map((line, i) =>
    i === 0 ? `${paint("faint", lead)}${paint("strong", `${name}:`)} ${line}` : `${" ".repeat(indent)}${line}`,
  );
}

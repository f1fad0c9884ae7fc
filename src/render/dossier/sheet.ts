import { printable } from "../../diagnostics/printable.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import type { ExportOptions } from "../exporter.ts";
import { printOptions } from "../printed-findings.ts";

/** A page for a terminal, written from top to bottom. A section without a line leaves no trace. */
export class Sheet {
  readonly options: ExportOptions;
  readonly #lines: string[] = [];
  #heading: string | null = null;

  constructor(options: ExportOptions) {
    this.options = options;
  }

  title(words: string): void {
    this.#lines.push(this.#paint("strong", printable(words)));
  }

  faint(words: string): void {
    this.#push(words, 0, (line) => this.#paint("faint", line));
  }

  /** A line that is not to be broken. */
  verbatim(line: string): void {
    this.#lines.push(line);
  }

  /** Opens a section; its heading is written with its first line. */
  heading(words: string): void {
    this.#heading = words;
  }

  /** A line of a section, set in by so many levels. */
  line(words: string, level = 1): void {
    if (this.#heading !== null) this.#lines.push("", this.#paint("strong", this.#heading));
    this.#heading = null;
    this.#push(words, 2 * level, (line) => line);
  }

  /** A line of a section that is not to be broken, and is painted already. */
  set(line: string): void {
    this.line("");
    this.#lines.splice(-1, 1, `  ${line}`);
  }

  /** Text that is laid out already. */
  block(text: string): void {
    if (this.#heading !== null) this.#lines.push("", this.#paint("strong", this.#heading));
    this.#heading = null;
    this.#lines.push("", text.trimEnd());
  }

  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  #push(words: string, indent: number, painted: (line: string) => string): void {
    for (const line of wrap(printable(words), this.options.width - indent)) {
      this.#lines.push(" ".repeat(indent) + painted(line));
    }
  }

  get #paint() {
    return printOptions(this.options).paint;
  }
}

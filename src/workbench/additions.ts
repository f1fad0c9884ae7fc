import { Binder } from "../casebook/binder.ts";
import { format } from "../casebook/format.ts";
import { parse } from "../casebook/parse.ts";
import type { Addition, Mistake } from "./proposal-protocol.ts";
import type { Workbench } from "./workbench.ts";

/** Comes after every path that a file can have, so that of two declarations with one id the added one is at fault. */
const ADDED = "\uffff.case";

/** Where claims are written that no file is the home of. */
const NEW_FILE = "claims.case";

/** Text that is added to a casebook: looked at before it is written, and then written. */
export class Additions {
  readonly #bench: Workbench;
  readonly #binder = new Binder();

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** What would be wrong with a text, were it a file of the casebook. */
  mistakesIn(text: string): readonly Mistake[] {
    const { files } = this.#bench.book.inquiry.casebook;
    const { diagnostics } = this.#binder.bind([...files.values(), parse(ADDED, text)]);
    return diagnostics.flatMap(({ labels, level, message, help }) => {
      const [first] = labels;
      if (first?.path !== ADDED) return [];
      return [{ level, message, help: help ?? null, start: first.span.start, end: first.span.end }];
    });
  }

  /** Writes a text at the end of the file where the claims of a source stand. Nothing with a mistake in it is written. */
  async add(source: string, text: string): Promise<Addition> {
    const mistakes = this.mistakesIn(text);
    const tree = parse(ADDED, text);
    if (mistakes.some(({ level }) => level === "error")) {
      return { status: "refused", reason: "there is a mistake in it", mistakes };
    }
    const tidy = format(tree);
    if (tidy.trim() === "") return { status: "refused", reason: "there is nothing in it", mistakes };
    const path = this.fileFor(source);
    const before = this.#bench.book.inquiry.casebook.files.get(path)?.text ?? null;
    const joint = before === null || before === "" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const base = before === null ? null : this.#bench.files.hand(before);
    const saved = await this.#bench.files.save(path, { text: `${before ?? ""}${joint}${tidy}`, base });
    if (saved.status === "refused") return { status: "refused", reason: saved.reason, mistakes: [] };
    if (saved.status === "conflict") {
      return { status: "refused", reason: `${path} is being changed elsewhere; try again`, mistakes: [] };
    }
    await this.#bench.refresh();
    return { status: "added", path, ...this.#outcome(tidy) };
  }

  /** The file in which most claims stand that quote a source; one of our own where there is none. */
  fileFor(source: string): string {
    const counts = new Map<string, number>();
    for (const { path, fields } of this.#bench.book.claims) {
      if (!fields.in.some((citation) => citation.source.id === source)) continue;
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? NEW_FILE;
  }

  /** The last claim of a text that was added, and what came of it. */
  #outcome(text: string): { id: string | null; verdict: ReturnType<Workbench["book"]["verdictOf"]> } {
    const ids = [...text.matchAll(/^(?:claim|testimony) (?<id>\S+)/gmu)].map((match) => match.groups?.id ?? "");
    const claim = this.#bench.book.claims.find(({ id }) => id === ids.at(-1));
    return { id: claim?.id ?? null, verdict: claim === undefined ? null : this.#bench.book.verdictOf(claim) };
  }
}

import type { Casebook } from "../casebook/casebook.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import type { Shifts } from "./shifts.ts";

/** The findings about a casebook by the file that each speaks of first, so that an edit costs no more than the files it touches. */
export class FindingsByFile {
  readonly #files: Casebook["files"];
  readonly #lists = new Map<string, readonly CaseFinding[]>();
  /** The files that have, or had, a finding about an id, with a label in a file, or by an audit. */
  readonly #about = new Map<string, string[]>();

  constructor(findings: readonly CaseFinding[], { files }: Casebook) {
    this.#files = files;
    this.#add(findings);
  }

  /** All of them, by the places that they speak of first; those of one place as they were given. */
  inOrder(): readonly CaseFinding[] {
    const none: readonly CaseFinding[] = [];
    return none.concat(...[...this.#files.keys()].map((path) => this.#lists.get(path) ?? []));
  }

  /**
   * Leaves out what has gone, moves the labels of the rest to where their words stand now, and adds what has come. What
   * has gone is about some ids, or by some audits. False where the words of anything else were edited all the same.
   */
  replace(
    isGone: (finding: CaseFinding) => boolean,
    about: Iterable<string>,
    shifts: Shifts,
    come: readonly CaseFinding[],
  ): boolean {
    const touched = new Set([...about, ...shifts.paths()].flatMap((key) => this.#about.get(key) ?? []));
    for (const path of touched) {
      const kept: CaseFinding[] = [];
      for (const finding of this.#lists.get(path) ?? []) {
        if (isGone(finding)) continue;
        const moved = shifts.finding(finding);
        if (moved === null) return false;
        kept.push(moved);
      }
      this.#lists.set(path, kept);
    }
    this.#add(come);
    return true;
  }

  #add(findings: readonly CaseFinding[]): void {
    const fresh = new Map<string, CaseFinding[]>();
    for (const finding of findings) {
      const path = this.#fileOf(finding);
      const own = fresh.get(path);
      if (own === undefined) fresh.set(path, [finding]);
      else own.push(finding);
      for (const id of finding.ids) this.#note(id, path);
      for (const label of finding.labels) this.#note(label.path, path);
      this.#note(finding.code, path);
    }
    for (const [path, own] of fresh) {
      this.#lists.set(
        path,
        [...(this.#lists.get(path) ?? []), ...own].sort((a, b) => startOf(a) - startOf(b)),
      );
    }
  }

  /** What speaks of no file of the casebook comes first. */
  #fileOf({ labels: [label] }: CaseFinding): string {
    if (label !== undefined && this.#files.has(label.path)) return label.path;
    const [first = ""] = this.#files.keys();
    return first;
  }

  #note(about: string, path: string): void {
    const known = this.#about.get(about);
    if (known === undefined) this.#about.set(about, [path]);
    else if (known.at(-1) !== path && !known.includes(path)) known.push(path);
  }
}

function startOf({ labels: [label] }: CaseFinding): number {
  return label?.span.start ?? 0;
}

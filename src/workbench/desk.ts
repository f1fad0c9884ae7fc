import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { makeCasebook } from "../keep/new-casebook.ts";
import { Workbench } from "./workbench.ts";

/** The example that the welcome page offers. */
const example = fileURLToPath(new URL("../../examples/great-terror/", import.meta.url));

/**
 * What lies on the desk: a casebook, or nothing yet. A text that was dropped, and the example, lie in a folder that
 * goes when the workbench is closed, unless somebody keeps them.
 */
export class Desk {
  /** Where the program was started: what is kept under a name alone is kept there. */
  readonly here: string;
  #bench: Workbench | null = null;
  readonly #passing: string[] = [];

  constructor(here: string) {
    this.here = here;
  }

  get bench(): Workbench | null {
    return this.#bench;
  }

  /** Opens the casebook in a folder, an absolute path. */
  async open(folder: string, isKept = true): Promise<Workbench> {
    const bench = await Workbench.open(folder, isKept);
    this.#bench?.close();
    this.#bench = bench;
    return bench;
  }

  /** Opens a copy of the example. */
  async openExample(): Promise<void> {
    const folder = join(await this.#passingFolder(), basename(example));
    await cp(example, folder, { recursive: true });
    await this.open(folder, false);
  }

  /** Takes a text in, into a casebook of its own where none is open. Gives the id of its source. */
  async drop(name: string, bytes: Buffer): Promise<string | Diagnostic> {
    const plain = basename(name.replaceAll("\\", "/")).replace(/^\.+/u, "") || "text.txt";
    const before = this.#bench;
    if (before === null) {
      const folder = join(await this.#passingFolder(), "casebook");
      await makeCasebook(folder);
      await this.open(folder, false);
    }
    const taken = await this.#bench?.take(plain, bytes);
    if (taken !== undefined && !("code" in taken)) return taken.id;
    if (before === null) this.clear();
    return (
      taken ?? { code: "closed", level: "error", message: "no casebook is open", labels: [], working: [], notes: [] }
    );
  }

  /** Keeps the open casebook in a folder; gives what hinders it, or null. */
  async keep(folder: string): Promise<string | null> {
    const bench = this.#bench;
    if (bench === null) return "no casebook is open";
    const place = resolve(this.here, folder);
    const there = await readdir(place).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? [] : null));
    if (there === null) return `${place} is not a folder`;
    if (there.length > 0) return `${place} is there already, and has something in it`;
    try {
      await cp(bench.folder, place, { recursive: true });
    } catch (error) {
      return `${place} cannot be written (${error instanceof Error && "code" in error ? String(error.code) : ""})`;
    }
    await this.open(place);
    return null;
  }

  /** Puts away what lies on the desk. */
  clear(): void {
    this.#bench?.close();
    this.#bench = null;
  }

  /** Puts everything away, and deletes what nobody has kept. */
  async close(): Promise<void> {
    this.clear();
    for (const folder of this.#passing.splice(0)) await rm(folder, { recursive: true, force: true });
  }

  async #passingFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "elenchus-"));
    this.#passing.push(folder);
    return folder;
  }
}

import { createHash } from "node:crypto";
import { join } from "node:path";
import { applyEdits } from "../ide/edits.ts";
import { caseText } from "../inquiry.ts";
import { writeAtomically } from "../keep/write-file.ts";
import { merged } from "./merge.ts";
import type { EditsRequest, Saved, SaveRequest, Undone } from "./protocol.ts";

/** A file as it was before it was written, and after. */
interface Step {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** How many steps back one can go. */
const MOST_STEPS = 200;

/**
 * The files of a casebook, as they are edited here while others may edit them too: what somebody else has written
 * meanwhile is never lost. Every write is whole or not at all, and can be taken back.
 */
export class CaseFiles {
  /** An absolute path. */
  readonly folder: string;
  /** Texts that were handed out, by hash: what an edit was made to. */
  readonly #known = new Map<string, string>();
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  /** One write after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The hash of a text that is handed out to be edited. */
  hand(text: string): string {
    const hash = hashOf(text);
    this.#known.set(hash, text);
    return hash;
  }

  save(path: string, request: SaveRequest): Promise<Saved> {
    return this.#inTurn(() => this.#save(path, request, true));
  }

  /** Puts edits into files, each against the text it was made to. */
  edit({ edits, bases }: EditsRequest): Promise<readonly Saved[]> {
    return this.#inTurn(async () => {
      const saved: Saved[] = [];
      for (const path of new Set(edits.map((edit) => edit.path))) {
        const base = bases[path] ?? null;
        const text = base === null ? "" : this.#known.get(base);
        if (text === undefined) saved.push({ status: "refused", path, reason: "the text it was made to is not known" });
        else {
          const own = edits.filter((edit) => edit.path === path);
          saved.push(await this.#save(path, { text: applyEdits(text, own), base }, true));
        }
      }
      return saved;
    });
  }

  undo(): Promise<Undone> {
    return this.#inTurn(() => this.#step(this.#done, this.#undone, ({ before, after }) => [after, before]));
  }

  redo(): Promise<Undone> {
    return this.#inTurn(() => this.#step(this.#undone, this.#done, ({ before, after }) => [before, after]));
  }

  async #save(path: string, { text, base }: SaveRequest, remember: boolean): Promise<Saved> {
    const refused = (reason: string): Saved => ({ status: "refused", path, reason });
    if (!isCaseFile(path)) return refused("only files of the casebook, which end in .case, are written here");
    const present = await caseText(join(this.folder, path));
    if (typeof present !== "string" && present.reason !== "ENOENT") return refused(present.reason);
    const theirs = typeof present === "string" ? present : "";
    const hash = this.hand(theirs);
    const isSame = typeof present === "string" ? hash === base : base === null;
    const outcome = isSame ? { text } : merged(text, base === null ? "" : (this.#known.get(base) ?? null), theirs);
    if ("conflicts" in outcome) return { status: "conflict", path, hash, theirs, conflicts: outcome.conflicts };
    const obstacle = await writeAtomically(join(this.folder, path), [outcome.text]);
    if (obstacle !== null) return refused(`it cannot be written (${obstacle})`);
    if (remember && outcome.text !== theirs) this.#remember({ path, before: theirs, after: outcome.text });
    return { status: "saved", path, hash: this.hand(outcome.text), text: outcome.text, merged: !isSame };
  }

  #remember(step: Step): void {
    this.#done.push(step);
    this.#undone.length = 0;
    if (this.#done.length > MOST_STEPS) this.#done.shift();
  }

  /** Takes a step from one pile, turns the file back or on, and lays the step on the other. */
  async #step(from: Step[], to: Step[], ends: (step: Step) => readonly [string, string]): Promise<Undone> {
    const step = from.at(-1);
    if (step === undefined) return { done: null, reason: null };
    const [present, wanted] = ends(step);
    const saved = await this.#save(step.path, { text: wanted, base: this.hand(present) }, false);
    if (saved.status === "refused") return { done: null, reason: saved.reason };
    if (saved.status === "conflict") {
      return { done: null, reason: `${step.path} has been changed in the same lines since` };
    }
    from.pop();
    to.push(step);
    return { done: step.path, reason: null };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

/** Whether a path is one of a file that a casebook may have: below its folder, not hidden, and ending in .case. */
function isCaseFile(path: string): boolean {
  const parts = path.split("/");
  return path.endsWith(".case") && !/[\\\0:]/u.test(path) && parts.every((part) => /^[^.]/u.test(part));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { casebookCodes, codes } from "./codes.ts";
import { parseConfiguration, type Rejected } from "./configuration.ts";
import { type JsonList, withEntry, withoutEntry } from "./json-list.ts";
import { writeAtomically } from "./write-file.ts";

const KEY = "rejected";

/** The proposals that somebody has turned down, in the `elenchus.json` of a casebook. */
export class Rejections {
  readonly #path: string;
  /** One change after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  /** `folder` is an absolute path. */
  constructor(folder: string) {
    this.#path = join(folder, "elenchus.json");
  }

  /** All of them; those that cannot be read are left out, and told of where settings are. */
  async all(): Promise<readonly Rejected[]> {
    return rejectedIn((await this.#text()) ?? "");
  }

  /** Notes one more; gives what hinders it, or null. One that is noted already is not noted again. */
  add(entry: Rejected): Promise<string | null> {
    return this.#change((list) => {
      if (rejectedIn(list.text).some((one) => isSame(one, entry))) return list.text;
      const { source, quote, figure, reason } = entry;
      return withEntry(list, {
        source,
        quote,
        ...(figure === null ? {} : { figure }),
        ...(reason === null ? {} : { reason }),
      });
    });
  }

  /** Takes one out again, whatever its reason; gives what hinders it, or null. */
  takeBack(entry: Rejected): Promise<string | null> {
    return this.#change((list) => {
      const index = rejectedIn(list.text).findIndex((one) => isSame(one, entry));
      return index < 0 ? list.text : withoutEntry(list, index);
    });
  }

  #change(edit: (list: JsonList) => string | null): Promise<string | null> {
    const mine = this.#turn.then(async () => {
      const text = await this.#text();
      if (text === null) return "elenchus.json cannot be read";
      const edited = isInOrder(text) ? edit({ text, key: KEY }) : null;
      if (edited === null) return "elenchus.json has a mistake in it; mend it first";
      if (edited === text) return null;
      const obstacle = await writeAtomically(this.#path, [edited]);
      return obstacle === null ? null : `elenchus.json cannot be written (${obstacle})`;
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Empty where there is no such file; null where it cannot be read. */
  #text(): Promise<string | null> {
    return readFile(this.#path, "utf8").catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? "" : null));
  }
}

function rejectedIn(text: string): readonly Rejected[] {
  return text.trim() === "" ? [] : parsed(text).configuration.rejected;
}

/** Whether every entry was read, so that their places are those in the file. */
function isInOrder(text: string): boolean {
  return text.trim() === "" || parsed(text).diagnostics.length === 0;
}

function parsed(text: string) {
  return parseConfiguration("elenchus.json", text, [...codes, ...casebookCodes]);
}

function isSame(a: Rejected, b: Rejected): boolean {
  return a.source === b.source && a.quote === b.quote && a.figure === b.figure;
}

import { type FSWatcher, watch } from "node:fs";

/** An editor that saves a file touches it several times; what follows within so many milliseconds is one change. */
const REST = 20;

/**
 * Watches a folder from now on, and gives a sign whenever something in it has changed and come to rest; ends when the
 * user breaks off, or at once where there is no such folder.
 */
export function changesIn(folder: string): AsyncIterable<void> {
  const bell = new Bell();
  try {
    return signs(bell, watching(folder, bell));
  } catch {
    return { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) };
  }
}

async function* signs(bell: Bell, watcher: FSWatcher): AsyncGenerator<void> {
  const stop = () => bell.end();
  process.once("SIGINT", stop);
  watcher.ref();
  try {
    while (await bell.rung()) yield;
  } finally {
    process.off("SIGINT", stop);
    watcher.close();
  }
}

/** Whoever only starts to watch and never asks for a sign is not kept from ending. */
function watching(folder: string, bell: Bell): FSWatcher {
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !isHidden(name)) bell.touch();
  });
  watcher.unref();
  // A folder that goes while it is watched is a change like any other.
  return watcher.on("error", () => bell.touch());
}

function isHidden(name: string): boolean {
  return name.split(/[\\/]/u).some((part) => part.startsWith(".") || part === "node_modules");
}

/** Rings once for all that touches it within a short time. */
class Bell {
  #changed = false;
  #over = false;
  #timer: NodeJS.Timeout | undefined;
  #wake = () => {};

  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#changed = true;
      this.#wake();
    }, REST);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#over = true;
    this.#wake();
  }

  /** Waits until it rings; false where it will not any more. */
  async rung(): Promise<boolean> {
    if (!this.#changed && !this.#over) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#changed = false;
    return !this.#over;
  }
}

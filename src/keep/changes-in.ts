import { relative } from "node:path";
import { watch } from "chokidar";

/** An editor that saves a file touches it several times; what follows within so many milliseconds is one change. */
const REST = 20;

/** Longer than anybody watches, in milliseconds: what a timer is set to that only keeps the program from ending. */
const NEVER = 2 ** 31 - 1;

/**
 * Watches a folder from now on, and gives a sign whenever something in it has changed and come to rest; ends when the
 * user breaks off, or with the signal. Whoever only starts to watch and never asks for a sign is not kept from ending.
 */
export function changesIn(folder: string, signal?: AbortSignal): AsyncIterable<void> {
  const bell = new Bell();
  signal?.addEventListener("abort", () => bell.end(), { once: true });
  const watcher = watch(folder, {
    persistent: false,
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => isHidden(relative(folder, path)),
  });
  watcher.on("all", () => bell.touch());
  // A folder that goes while it is watched is a change like any other.
  watcher.on("error", () => bell.touch());
  return signs(bell, () => watcher.close());
}

async function* signs(bell: Bell, close: () => Promise<void>): AsyncGenerator<void> {
  const stop = () => bell.end();
  process.once("SIGINT", stop);
  const waiting = setInterval(() => {}, NEVER);
  try {
    while (await bell.rung()) yield;
  } finally {
    clearInterval(waiting);
    process.off("SIGINT", stop);
    await close();
  }
}

function isHidden(name: string): boolean {
  return name.split(/[\\/]/u).some((part) => (part.startsWith(".") && part !== "..") || part === "node_modules");
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

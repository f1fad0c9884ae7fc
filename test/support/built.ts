import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Ran } from "./console.ts";

/** The program as it is installed. */
export const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Runs the built program in a process of its own. */
export function built(words: readonly string[], cwd: string, stdin: string | Uint8Array = ""): Ran {
  if (!existsSync(main)) throw new Error("these tests run the built program: npm run build");
  const ran: SpawnSyncReturns<string> = spawnSync(process.execPath, [main, ...words], {
    cwd,
    input: stdin,
    encoding: "utf8",
    maxBuffer: 1 << 29,
    env: { PATH: process.env.PATH },
  });
  return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr };
}

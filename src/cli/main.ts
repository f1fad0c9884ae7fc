#!/usr/bin/env node
import type { Writable } from "node:stream";
import { changesIn } from "../keep/changes-in.ts";
import { ExitCode, type Io, type Sink } from "./command.ts";
import { run } from "./program.ts";

const io: Io = {
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  readInput,
  env: process.env,
  cwd: process.cwd(),
  changesIn,
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
    }),
  browse,
};

process.exitCode = await run(io, process.argv.slice(2));

function sinkOf(stream: Writable & { isTTY?: boolean; columns?: number }): Sink {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read the output has heard enough; nothing is wrong.
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`error[not-writable]: the output cannot be written (${error.code})\n`);
    process.exit(ExitCode.failed);
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once("drain", resolve);
      }),
  };
}

async function browse(address: string): Promise<boolean> {
  const { default: open } = await import("open");
  const browser = await open(address).catch(() => null);
  // A browser that is not there is told of a moment later, by an event.
  browser?.on("error", () => {});
  return browser !== null;
}

async function readInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}

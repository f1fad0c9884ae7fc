import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { caseFilesIn } from "../../inquiry.ts";
import { refusal } from "../../read/refusal.ts";
import { Desk } from "../../workbench/desk.ts";
import { type Served, serve } from "../../workbench/server.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";

/** Serves the workbench to a browser on this machine. */
export const open: Command = {
  name: "open",
  operands: "[CASEBOOK|FILE]",
  summary: "opens the workbench in a browser: a casebook, a text to be read, or a page to begin at",
  options: [
    { name: "port", short: "p", value: "PORT", says: "the port to serve it on (any free one unless said)" },
    { name: "no-browser", short: "n", says: "only prints the address" },
  ],
  run,
};

async function run(io: Io, { operands, values, switches }: Arguments): Promise<ExitCode> {
  const [operand, second] = operands;
  if (second !== undefined) {
    return refuse(io, [
      refusal("too-many-operands", `open takes one casebook or one text, and was given ${second} as well`),
    ]);
  }
  const port = portOf(values.get("port")?.at(-1) ?? "0");
  if (typeof port !== "number") return refuse(io, [port]);
  const desk = new Desk(io.cwd);
  const laid = operand === undefined ? "" : await lay(desk, operand, io.cwd);
  if (typeof laid !== "string") return refuse(io, [laid]);
  const served = await begin(desk, port);
  if ("code" in served) return refuse(io, [served]);
  const address = new URL(served.address);
  address.pathname = `/${laid}`;
  await io.stdout.write(`${address.href}\n`);
  await io.stderr.write("Only this machine can open it, and only with this address. Ctrl-C ends.\n");
  if (!switches.has("no-browser") && io.stdout.isTTY) await io.browse(address.href);
  await io.untilInterrupted();
  await served.close();
  return ExitCode.good;
}

function portOf(written: string): number | Diagnostic {
  const port = Number(written);
  if (/^\d+$/u.test(written) && port < 65_536) return port;
  return refusal("bad-value", `"${written}" is not a port`, "a port is a number from 1 to 65535; 0 takes any free one");
}

/** Lays what was named on the desk; gives the page to begin at, or why it cannot be opened. */
async function lay(desk: Desk, operand: string, cwd: string): Promise<string | Diagnostic> {
  const path = resolve(cwd, operand);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? "unknown");
  if (typeof found === "string") return refusal("not-readable", `${operand} cannot be opened (${found})`);
  if (found.isDirectory()) {
    const files = await caseFilesIn(path);
    if (typeof files === "string") return refusal("no-casebook", `${operand} cannot be opened (${files})`);
    if (files.length === 0) {
      const help = "elenchus init DIR makes a casebook; a single text can be opened as well";
      return refusal("no-casebook", `${operand} has no casebook in it`, help);
    }
    await desk.open(path);
    return "";
  }
  const source = await desk.drop(basename(path), await readFile(path));
  if (typeof source === "string") return `sources/${source}.html`;
  await desk.close();
  return { ...source, message: source.message.replace(/^sources\//u, "") };
}

async function begin(desk: Desk, port: number): Promise<Served | Diagnostic> {
  try {
    return await serve(desk, port);
  } catch (error) {
    await desk.close();
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return refusal("not-served", `port ${port} cannot be listened on (${code})`, "--port 0 takes any free one");
  }
}

// Examines the example, prints the report, and says where the reading edition lies: `npm run demo`.
import { spawnSync } from "node:child_process";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const source = process.argv[2] ?? "examples/titanic.md";
const out = "reading";

/** A finding is no failure of the demonstration: exit code 1 says that there is one. */
function elenchus(...args) {
  const { status } = spawnSync(process.execPath, ["dist/cli/main.js", "examine", source, ...args], {
    stdio: "inherit",
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

elenchus();
elenchus("--format", "html", "--out", out, "--force", "--quiet");
const edition = resolve(out, `${basename(source, extname(source))}.html`);
process.stdout.write(`\nThe reading edition: ${join(out, basename(edition))}\n${pathToFileURL(edition)}\n`);

// Runs every check of the project, one after the other, and closes on one line that counts them: `npm test`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "elenchus-gate-"));
const tally = { passed: 0, failed: 0 };

function step(name, args) {
  const begun = performance.now();
  process.stdout.write(`\n> ${name}\n`);
  const { status } = spawnSync("npm", ["run", "--silent", name, ...args], { stdio: "inherit" });
  process.stdout.write(`> ${name}: ${status === 0 ? "good" : "FAILED"}, ${seconds(begun)} s\n`);
  return status === 0;
}

/** A check that gives one answer. */
function check(name) {
  if (step(name, [])) tally.passed += 1;
  else tally.failed += 1;
}

/** A run of tests, each of which counts. */
function tests(name) {
  const report = join(folder, `${name}.json`);
  const good = step(name, ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  const counts = countsIn(report);
  tally.passed += counts.passed;
  tally.failed += good ? counts.failed : Math.max(1, counts.failed);
}

function countsIn(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function seconds(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}

const begun = performance.now();
check("types");
check("lint");
check("dead-code");
check("build");
tests("unit");
tests("browser");
check("package");
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${seconds(begun)} s in all\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;

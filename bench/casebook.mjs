// How fast a casebook is checked, how that grows, and how z3 fares on the same constraints: node bench/casebook.mjs.
// Components may be given: node bench/casebook.mjs 2000 20000
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bind } from "../dist/casebook/bind.js";
import { parse } from "../dist/casebook/parse.js";
import { checkCasebook } from "../dist/check/check-casebook.js";
import { auditAgain, inquireInto, nothingKnown, openAgain } from "../dist/inquiry.js";
import { linearSystem } from "../dist/reason/components.js";
import { decide } from "../dist/reason/decide.js";
import { inquire } from "../dist/resolve/inquiry.js";
import { casebookOf, tiedClaims } from "./casebook-text.mjs";

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [2000, 20_000];
const processor = () => process.cpuUsage().user / 1_000_000;

/** Runs a step, and gives its result and its seconds: on the clock, and of the processor. */
function timed(work) {
  globalThis.gc?.();
  const [begun, used] = [performance.now(), processor()];
  const result = work();
  return { result, seconds: (performance.now() - begun) / 1000, processor: processor() - used };
}

/** What was asked, and whether it was reached. */
function target(value, limit, unit, isGood = value <= limit) {
  return `target ${limit} ${unit} ${isGood ? "reached" : `MISSED, ${(value / limit).toFixed(2)} times that`}`;
}

function checked(components) {
  const files = casebookOf(components);
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const parsed = timed(() => files.map(({ path, text }) => parse(path, text)));
  const bound = timed(() => bind(parsed.result));
  const asked = timed(() => inquire({ ...bound.result, documents: new Map(), tables: new Map() }));
  const found = timed(() => checkCasebook(asked.result));
  const steps = { parse: parsed, bind: bound, inquire: asked, check: found };
  const seconds = Object.values(steps).reduce((sum, step) => sum + step.seconds, 0);
  return { steps, seconds, bytes, inquiry: asked.result, findings: found.result };
}

console.log(`Node ${process.version}\n`);
checked(500);
const rows = [];
for (const components of sizes) {
  const { steps, seconds, bytes, inquiry, findings } = checked(components);
  const claims = inquiry.statements.length;
  console.log(
    `${claims} claims in ${components} components, ${(bytes / 1e6).toFixed(1)} MB, ${findings.length} findings`,
  );
  for (const [name, step] of Object.entries(steps)) {
    console.log(
      `  ${name.padEnd(8)} ${step.seconds.toFixed(2).padStart(6)} s (${step.processor.toFixed(2)} s of the processor)`,
    );
  }
  const speed = bytes / 1e6 / steps.parse.seconds;
  console.log(`  parse    ${speed.toFixed(0)} MB/s, ${target(speed, 40, "MB/s", speed >= 40)}`);
  if (claims >= 100_000) console.log(`  in all   ${seconds.toFixed(2)} s, ${target(seconds, 5, "s")}`);
  const last = rows.at(-1);
  if (last)
    console.log(
      `  ${(seconds / last.seconds / (claims / last.claims)).toFixed(2)} times the time a claim of the size before`,
    );
  rows.push({ claims, seconds, inquiry });
}

await inFolder(casebookOf(sizes.at(-1), { lies: 500, rounded: false }), "mostly consistent");
await inFolder(casebookOf(sizes.at(-1)), "one in thirty contradicts itself");
await tied(2000);

/** A casebook as it lies in a folder: what a cold check takes from start to end, and what an edit of one file takes. */
async function inFolder(files, kind) {
  const folder = mkdtempSync(join(tmpdir(), "elenchus-bench-"));
  try {
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
    const cold = timed(() => spawnSync(process.execPath, [main, "check", folder, "--quiet"], { stdio: "ignore" }));
    console.log(`\n${sizes.at(-1)} components, ${kind}`);
    console.log(`  check    ${cold.seconds.toFixed(2)} s from start to end, ${target(cold.seconds, 5, "s")}`);
    const kept = nothingKnown();
    await auditAgain((await openAgain(folder, kept)).material, kept);
    kept.auditor.prepare();
    const { path, text } = files.at(-1);
    const milliseconds = { bound: 0, found: 0 };
    const ROUNDS = 3;
    for (let i = 0; i < ROUNDS; i += 1) {
      writeFileSync(join(folder, path), text.replace(/(?<=says: men-\d+ = about )[\d,]+/u, String(1000 + i)));
      globalThis.gc?.();
      const begun = performance.now();
      const { material } = await openAgain(folder, kept);
      milliseconds.bound += (performance.now() - begun) / ROUNDS;
      await auditAgain(material, kept);
      milliseconds.found += (performance.now() - begun) / ROUNDS;
    }
    console.log(
      `  edit     ${milliseconds.bound.toFixed(0)} ms until bound, ${milliseconds.found.toFixed(0)} ms until found, ${kept.auditor.looked} claims and quantities looked into, ${target(milliseconds.found, 100, "ms")}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One component of many claims. */
async function tied(claims) {
  const { result } = timed(() => bind(tiedClaims(claims).map(({ path, text }) => parse(path, text))));
  await inquireInto({ ...result, documents: new Map(), tables: new Map() });
  const begun = performance.now();
  checkCasebook(await inquireInto({ ...result, documents: new Map(), tables: new Map() }));
  const seconds = (performance.now() - begun) / 1000;
  console.log(`\none component of ${claims} tied claims: ${seconds.toFixed(2)} s, ${target(seconds, 2, "s")}`);
}

const { strict } = rows[0].inquiry.models;
const system = linearSystem([...strict.common, ...strict.statements.flat()]);
const COMPARED = 200;
const components = system.components.slice(0, COMPARED);
const ours = timed(() => decide({ ...system, components }));
const theirs = await z3(components).catch((error) => ({ missing: String(error.message).split("\n")[0] }));
const verdicts = ours.result.filter(({ type }) => type === "infeasible").length;
console.log(
  `\n${COMPARED} components decided: Elenchus ${(1000 * ours.seconds).toFixed(0)} ms, ${verdicts} infeasible`,
);
if ("missing" in theirs) console.log(`  z3 is not there: ${theirs.missing}`);
else {
  console.log(
    `  z3 ${(1000 * theirs.seconds).toFixed(0)} ms, ${theirs.infeasible} infeasible: Elenchus is ${(theirs.seconds / ours.seconds).toFixed(1)} times as fast`,
  );
  if (theirs.infeasible !== verdicts) throw new Error("z3 decides otherwise");
}
process.exit(0);

/** The same rows as SMT-LIB, one script a component, which is how a solver of that kind is fed. */
async function z3(components) {
  const { init } = await import("z3-solver");
  const { Z3 } = await init();
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  const scripts = components.map(scriptOf);
  const begun = performance.now();
  let infeasible = 0;
  for (const script of scripts) {
    const answer = await answerTo((text) => Z3.eval_smtlib2_string(context, text), `(reset)\n${script}(check-sat)\n`);
    if (answer === "unsat") infeasible += 1;
  }
  return { seconds: (performance.now() - begun) / 1000, infeasible };
}

/** Its WASM build now and then garbles a script on the way, and says that it is no script: it is asked again. */
async function answerTo(ask, text) {
  for (let i = 0; i < 3; i += 1) {
    const answer = (await ask(text)).trim();
    if (answer === "sat" || answer === "unsat") return answer;
  }
  throw new Error("z3 gives no answer");
}

function scriptOf({ rows, variables }) {
  const number = ({ p, q }) => {
    const size = `(/ ${String(p).replace("-", "")}.0 ${q}.0)`;
    return p < 0 ? `(- ${size})` : size;
  };
  const declared = variables.map((x) => `(declare-const x${x} Real)\n`).join("");
  const asserted = rows.map(({ terms, bound, strict }) => {
    const sum = terms.map(({ variable, coefficient }) => `(* ${number(coefficient)} x${variable})`);
    return `(assert (${strict ? "<" : "<="} (+ 0.0 ${sum.join(" ")}) ${number(bound)}))\n`;
  });
  return declared + asserted.join("");
}

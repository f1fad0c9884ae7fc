// The property and mutation tests again, on ten thousand cases each, and every published page before axe: `npm run test:long`.
import { spawnSync } from "node:child_process";

const env = { ...process.env, ELENCHUS_RUNS: process.env.ELENCHUS_RUNS ?? "10000" };
const build = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
const run = spawnSync("npx", ["vitest", "run", "--testTimeout=3600000"], { stdio: "inherit", env });
const browser = spawnSync("npx", ["vitest", "run", "--config", "vitest.browser.config.ts"], { stdio: "inherit", env });
process.exitCode = build.status || run.status || browser.status || 0;

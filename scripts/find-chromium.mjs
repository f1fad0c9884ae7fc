import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What the browser is called where it is installed, the one most like ours first. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Where it stands on systems that do not put it on the path. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const advice = `no Chromium was found, and the tests of the reading edition need one.
Install it (Debian: apt-get install chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium),
or say where it is: CHROME_PATH=/path/to/chromium npm test`;

/**
 * The path of a Chromium. Where there is none it is installed, if the system is like Debian and lets us; or it throws.
 * @returns {string}
 */
export function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") {
    if (isProgram(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, which is not a program`);
  }
  const found = installed() ?? (install() ? installed() : undefined);
  if (found === undefined) throw new Error(advice);
  return found;
}

function installed() {
  return [...names.map(onPath), ...places].find((path) => path !== undefined && isProgram(path));
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks the package manager of a Debian for it; false where that is not ours to do, or fails. */
function install() {
  if (onPath("apt-get") === undefined) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  if (asRoot.length > 0 && onPath("sudo") === undefined) return false;
  process.stderr.write("no Chromium was found: installing it with apt-get\n");
  const apt = (...args) => {
    const [program = "apt-get", ...rest] = [
      ...asRoot,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "--yes",
      ...args,
    ];
    return spawnSync(program, rest, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  };
  return apt("update") && apt("install", "--no-install-recommends", "chromium");
}

// A casebook of any size, the same for the same seed: components of three quantities and five claims by two speakers.

/** The same numbers every time (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SPEAKERS = 200;
const COMPONENTS_A_FILE = 200;

/** One component of so many claims: each quantity is tied to the next, and a few of them are given. */
export function tiedClaims(claims) {
  const blocks = ["person clerk\n", "quantity tied-0\n  counts: people\n"];
  for (let i = 1; i < claims; i += 1) {
    const says = i % 50 === 0 ? `tied-${i} = about ${1000 + 3 * i}` : `tied-${i} = tied-${i - 1} + ${i % 7}`;
    blocks.push(
      `quantity tied-${i}\n  counts: people\nclaim tie-${i}\n  by: clerk\n  basis: the books\n  says: ${says}\n`,
    );
  }
  blocks.push(`claim last\n  by: clerk\n  basis: the books\n  says: tied-${claims - 1} >= tied-0\n`);
  return [{ path: "tied.case", text: blocks.join("\n") }];
}

/** Files of a casebook with so many components; one in so many has a claim that was planted to contradict the others. */
export function casebookOf(components, { seed = 20261124, lies = 100, rounded = true } = {}) {
  const next = random(seed);
  const files = [{ path: "people.case", text: people() }];
  for (let first = 0; first < components; first += COMPONENTS_A_FILE) {
    const count = Math.min(COMPONENTS_A_FILE, components - first);
    const blocks = Array.from({ length: count }, (_, i) => component(first + i, next, { lies, rounded }));
    files.push({ path: `district-${String(first).padStart(6, "0")}.case`, text: blocks.join("\n") });
  }
  return files;
}

function people() {
  const persons = Array.from({ length: SPEAKERS }, (_, i) => `person clerk-${i} "Clerk ${i}"\n`);
  return `source ledger "The ledger"\n\n${persons.join("\n")}`;
}

/** Shares in whole per cent often cannot be right beside the figures; where nothing is rounded, only the lies are wrong. */
function component(i, next, { lies, rounded }) {
  const whole = 1000 + Math.floor(next() * 100_000);
  const men = Math.floor(whole * (0.3 + next() * 0.3));
  const [one, other] = [Math.floor(next() * SPEAKERS), Math.floor(next() * SPEAKERS)];
  const lie = i % lies === 7;
  const n = (x) => x.toLocaleString("en");
  const claim = (name, by, says) =>
    `claim tells-${name}-${i}\n  by: clerk-${by}\n  in: ledger p. ${1 + (i % 900)}\n  says: ${says}\n`;
  return [
    `quantity arrested-${i} "Arrested in district ${i}"\n  counts: people\n  outcome: arrested\n  where: district ${i}\n` +
      `  when: 1937/1938\n  parts: men-${i}, women-${i}\n`,
    `quantity men-${i}\n  who: men\n`,
    `quantity women-${i}\n  who: women\n`,
    claim("whole", one, `arrested-${i} = ${n(whole)}`),
    claim("men", one, `men-${i} = about ${n(men)}`),
    claim("women", other, `women-${i} <= ${n(lie ? Math.floor((whole - men) / 3) : whole - men + 500)}`),
    claim("ratio", other, `women-${i} = over 0.2 * men-${i}`),
    claim(
      "share",
      one,
      `men-${i} = ${rounded ? `about ${Math.round((100 * men) / whole)}% of arrested-${i}` : `${n(men - 40)}..${n(men + 40)}`}`,
    ),
  ].join("\n");
}

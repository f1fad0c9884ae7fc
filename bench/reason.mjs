// How long exact reasoning takes: many small disputes, and one large one: node bench/reason.mjs (after npm run build).

import { irreducibleChains } from "../dist/reason/chronology.js";
import { linearSystem } from "../dist/reason/components.js";
import { daySpans } from "../dist/reason/day-spans.js";
import { decide } from "../dist/reason/decide.js";
import { timelinesOf } from "../dist/reason/difference.js";
import { rowsOf } from "../dist/reason/linear.js";
import { loadProposer } from "../dist/reason/proposer.js";
import { rational } from "../dist/reason/rational-text.js";

/** The same numbers every time (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sum = (...pairs) => pairs.map(([coefficient, variable]) => ({ variable, coefficient: rational(coefficient) }));
const claimed = (claim, terms, how, bound) => rowsOf(terms, how, rational(bound), { type: "claim", claim });
const positive = (variable) =>
  rowsOf(sum([1, variable]), ">=", rational(0), { type: "common", id: `x${variable} >= 0` });

/** Disputes of five claims over three quantities, of which every third cannot be settled. */
function small(count) {
  const next = random(1);
  return Array.from({ length: count }, (_, i) => {
    const [a, b, c] = [3 * i, 3 * i + 1, 3 * i + 2];
    const whole = 1000 + Math.floor(next() * 100_000);
    const factor = i % 3 === 0 ? 3 : 1.5;
    return [
      ...[a, b, c].flatMap(positive),
      ...claimed(5 * i, sum([1, a]), "<=", whole),
      ...claimed(5 * i + 1, sum([1, b]), ">=", whole / 2),
      ...claimed(5 * i + 2, sum([1, a], [-factor, b]), ">=", 0),
      ...claimed(5 * i + 3, sum([1, c], [1, b], [-1, a]), "<=", 0),
      ...claimed(5 * i + 4, sum([1, c], [-0.1, a]), ">", 0),
    ];
  }).flat();
}

/** Claims over quantities that are all tied, true of a hidden set of numbers unless one is planted that is not. */
const shapes = {
  chain: (count, lie) => {
    const rows = [...claimed(0, sum([1, 0]), "=", 1000)];
    for (let i = 1; i < count; i += 1)
      rows.push(...positive(i), ...claimed(i, sum([1, i], [-1, i - 1]), i % 2 ? ">=" : "<=", i % 7));
    if (lie) rows.push(...claimed(count, sum([1, count - 1]), "<", 0));
    return rows;
  },
  ratios: (count, lie) => {
    const rows = [...claimed(0, sum([1, 0]), "=", 1000)];
    for (let i = 1; i < count; i += 1) {
      rows.push(
        ...positive(i),
        ...claimed(i, sum([1, i], [-1.1, i - 1]), "<=", 0),
        ...claimed(i, sum([1, i], [-0.9, i - 1]), ">=", 0),
      );
    }
    if (lie) rows.push(...claimed(count, sum([1, count - 1]), "<", 0));
    return rows;
  },
  tree: (count, lie) => {
    const rows = [];
    const branches = Math.floor(count / 4);
    for (let i = 0; i < branches; i += 1) {
      const parts = [1, 2, 3, 4].map((k) => 4 * i + k);
      rows.push(...claimed(i, sum([1, i], ...parts.map((part) => [-1, part])), "=", 0));
    }
    for (let i = 0; i <= 4 * branches; i += 1) rows.push(...positive(i));
    for (let i = branches; i < count; i += 1) rows.push(...claimed(i, sum([1, i]), ">=", 10 + (i % 50)));
    if (lie) rows.push(...claimed(count, sum([1, 0]), "<", 10 * (count - branches)));
    return rows;
  },
  web: (count, lie) => {
    const next = random(7);
    const quantities = Math.floor(count / 2);
    const hidden = Array.from({ length: quantities }, () => 10 + Math.floor(next() * 100_000));
    const pick = () => Math.floor(next() * quantities);
    const rows = hidden.flatMap((_, i) => positive(i));
    for (let i = 0; i < count; i += 1) {
      const a = i < quantities ? i : pick();
      const b = i > 0 && i < quantities ? Math.floor(next() * i) : pick();
      const ratio = hidden[a] / hidden[b];
      const kind = next();
      if (kind < 0.3) {
        rows.push(...claimed(i, sum([1, a]), ">=", hidden[a] - 5), ...claimed(i, sum([1, a]), "<=", hidden[a] + 5));
        rows.push(...claimed(i, sum([1, a], [-1, b]), "<=", hidden[a] - hidden[b] + 3));
      } else if (kind < 0.7) {
        rows.push(...claimed(i, sum([1, a], [-Number((ratio * 0.9).toPrecision(2)), b]), ">=", 0));
        rows.push(...claimed(i, sum([1, a], [-Number((ratio * 1.2).toPrecision(2)), b]), "<=", 0));
      } else {
        const c = pick();
        rows.push(...claimed(i, sum([1, a], [1, b], [1, c]), "=", hidden[a] + hidden[b] + hidden[c]));
      }
    }
    if (lie) {
      rows.push(...claimed(count, sum([1, 0], [1, 1], [1, 2]), "<", (hidden[0] + hidden[1] + hidden[2]) * 0.4));
    }
    return rows;
  },
};

const proposer = await loadProposer();

/** Milliseconds of processor time, so that whatever else runs on the machine does not count. */
const processor = () => process.cpuUsage().user / 1000;

function timed(name, rows) {
  const start = processor();
  const system = linearSystem(rows);
  const split = processor();
  const decisions = decide(system, proposer);
  const end = processor();
  const failing = decisions.filter(({ type }) => type === "infeasible").length;
  console.log(
    `${name.padEnd(24)} ${rows.length} rows, ${system.components.length} components, ${failing} infeasible: ` +
      `split ${(split - start).toFixed(0)} ms, decided ${(end - split).toFixed(0)} ms`,
  );
}

const SIZE = Number(process.argv[2] ?? 2000);
timed("small, 20,000", small(20_000));
for (const [name, rows] of Object.entries(shapes)) {
  timed(`${name}, true`, rows(SIZE, false));
  timed(`${name}, one lie`, rows(SIZE, true));
}

/** Events one after another, each with its own limits, every tenth so many days after one before. */
function events(count, lie) {
  const next = random(3);
  const origin = (claim) => ({ type: "claim", claim });
  const list = [];
  for (let i = 0; i < count; i += 1) {
    const day = 10 * i;
    list.push(
      { from: null, to: i, most: day + 400, origin: origin(i) },
      { from: i, to: null, most: 400 - day, origin: origin(i) },
    );
    if (i > 0) list.push({ from: i, to: i - 1, most: -1, origin: origin(i) });
    if (i % 10 === 0 && i > 0) {
      const other = Math.floor(next() * Math.min(i, 30)) + 1;
      list.push(
        { from: i - other, to: i, most: 10 * other, origin: origin(i) },
        { from: i, to: i - other, most: -10 * other, origin: origin(i) },
      );
    }
  }
  if (lie)
    list.push(
      { from: count - 1, to: 0, most: 0, origin: origin(count) },
      { from: 0, to: count - 1, most: 5, origin: origin(count) },
    );
  return list;
}

for (const lie of [false, true]) {
  const list = events(100_000, lie);
  const start = processor();
  const [timeline] = timelinesOf(list);
  const spans = daySpans(timeline);
  const chains = spans === null ? irreducibleChains(timeline, 1).sets.map(({ claims }) => claims.length) : [];
  console.log(
    `events${lie ? ", one lie" : ""} ${list.length} differences: ${spans === null ? `a contradiction of ${chains} claims` : "dated"}, ` +
      `${(processor() - start).toFixed(0)} ms`,
  );
}

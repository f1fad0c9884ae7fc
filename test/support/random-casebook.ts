import { randomFrom } from "./random.ts";

/** A casebook made up from a seed: text, and the numbers that every claim in it is true of, if it has no lie. */
export interface MadeCasebook {
  readonly text: string;
  readonly truth: ReadonlyMap<string, number>;
  /** The id of the claim that was planted to contradict the rest; null where all are true. */
  readonly lie: string | null;
}

const SPEAKERS = ["clerk", "vicar", "notary"];

/** Claims about four quantities, true of hidden numbers; where it lies, one more that cannot be. */
export function madeCasebook(seed: number, lies: boolean): MadeCasebook {
  const random = randomFrom(seed * 2 + 1);
  for (let i = 0; i < 8; i += 1) random.below(2);
  const men = 100 + random.below(900);
  const women = 100 + random.below(900);
  const sick = 1 + random.below(men);
  const truth = new Map([
    ["all", men + women],
    ["men", men],
    ["women", women],
    ["sick", sick],
  ]);
  const value = (id: string) => truth.get(id) ?? 0;
  const pick = () => ["all", "men", "women", "sick"][random.below(4)] ?? "all";
  const truths = [
    () => `all = ${value("all")}`,
    () => like(pick(), (id) => `${id} = about ${value(id)}`),
    () => like(pick(), (id) => `${id} >= ${Math.max(0, value(id) - random.below(50))}`),
    () => like(pick(), (id) => `${id} < ${value(id) + 1 + random.below(50)}`),
    () => like(pick(), (id) => `${id} = ${Math.max(0, value(id) - random.below(9))}..${value(id) + random.below(9)}`),
    () => `men = sick + ${men - sick}`,
    () => `men + women + sick <= ${men + women + sick + random.below(5)}`,
    () => `men ${men > 2 * sick ? "= over" : "<="} 2 * sick`,
    () => `sick = 0.5..3 * sick`,
    () => `all / men = ${Math.floor((men + women) / men)}..${Math.ceil((men + women) / men) + 1}`,
  ];
  const says = Array.from({ length: 3 + random.below(6) }, () => truths[random.below(truths.length)]?.() ?? "all > 0");
  if (lies) says.push(`all = ${men + women}`, `men + women = ${men + women + 200 + random.below(100)}`);
  const by = () => SPEAKERS[random.below(SPEAKERS.length)] ?? "clerk";
  const claims = says.map((relation, i) => `claim c${i}\n  by: ${by()}\n  says: ${relation}\n`);
  return { text: HEAD + claims.join("\n"), truth, lie: lies ? `c${says.length - 1}` : null };
}

/** A few claims of numbers taken at random, so that nobody knows beforehand whether they can all be true. */
export function anyCasebook(seed: number): string {
  const random = randomFrom(seed * 2 + 1);
  for (let i = 0; i < 8; i += 1) random.below(2);
  const pick = () => ["all", "men", "women", "sick"][random.below(4)] ?? "all";
  const sign = () => ["=", "<", "<=", ">", ">="][random.below(5)] ?? "=";
  const says = Array.from({ length: 2 + random.below(4) }, (_, i) => {
    const [a, b] = [pick(), pick()];
    if (i === 0) return `${a} = ${1 + random.below(3)}..${3 + random.below(3)} * ${b}`;
    return [
      `${a} ${sign()} ${random.below(40)}`,
      `${a} ${sign()} ${b} + ${random.below(40)}`,
      `${a} + ${b} ${sign()} ${random.below(80)}`,
      `${a} = about ${10 * (1 + random.below(4))}`,
    ][random.below(4)];
  });
  return HEAD + says.map((relation, i) => `claim c${i}\n  by: ${SPEAKERS[i % 2]}\n  says: ${relation}\n`).join("\n");
}

const HEAD = `person clerk
person vicar
person notary
quantity all
  counts: people
  parts: men, women
quantity men
  counts: people
quantity women
  counts: people
quantity sick
  counts: people
  within: men

`;

function like(id: string, words: (id: string) => string): string {
  return words(id);
}

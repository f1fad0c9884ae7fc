import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { Dimension } from "../../../resolve/scope.ts";
import { formatInterval } from "../../../values/format-number.ts";
import { closed } from "../../../values/interval.ts";
import { labelsOf } from "../../casebook-labels.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { type Descent, descentOf } from "../../descent.ts";
import { dependsOnSomething, sourcesOf } from "../../evidence.ts";
import { type GivenFigure, givenFigure } from "../../given-figure.ts";
import { scopeWords } from "../../scope-words.ts";
import { listed } from "../../words.ts";

/** A figure that was handed on, and counts something else since. */
export const changedScope: CasebookRule = {
  name: "changed-scope",
  finds: "a figure that was taken over from another claim, but is given for something else",
  because:
    "A number is copied more faithfully than what it counts: the lost become the killed, ten years become one. Who took " +
    "it from whom is what the casebook declares: a claim that `copies` another, a claim that reports (`via`) what its " +
    "speaker said elsewhere, or a claim in a source that depends on the source of the other. In the last case the " +
    "number must have three digits or more, not to be a coincidence. A quantity that `stands-for` the other is meant so.",
  examples: [
    {
      casebook: `person statistician "The statistician"
person writer "The writer"
quantity lost
  counts: people
  outcome: lost, births that never were included
  when: 1917/1959
quantity killed
  counts: people
  outcome: killed
  when: 1917/1959
claim as-counted
  by: statistician
  says: lost = 66.7 million
claim as-told
  by: writer
  copies: as-counted
  says: killed = 66.7 million
`,
      level: "not-comparable",
    },
    {
      casebook: `source report
source newspaper
  draws-on: report
quantity arrested
  counts: people
  outcome: arrested
quantity shot
  counts: people
  outcome: shot
claim in-report
  by: report
  in: report p. 4
  says: arrested = 1,344,923
claim in-newspaper
  by: newspaper
  in: newspaper p. 1
  says: shot = 1,344,923
`,
      level: "not-comparable",
    },
    {
      casebook: `source report
source newspaper
  draws-on: report
quantity arrested
  counts: people
  outcome: arrested
quantity shot
  counts: people
  outcome: shot
claim in-report
  by: report
  in: report p. 4
  says: arrested = 120
claim in-newspaper
  by: newspaper
  in: newspaper p. 1
  says: shot = 120
`,
      level: "not-comparable",
    },
    {
      casebook: `source report
source newspaper
  draws-on: report
quantity arrested
  counts: people
  outcome: arrested
quantity wounded
  counts: people
  outcome: wounded
quantity shot
  counts: people
  outcome: shot
claim in-report
  by: report
  in: report p. 4
  says: arrested = 12
claim in-newspaper
  by: newspaper
  in: newspaper p. 1
  says: shot = 12
claim elsewhere
  by: report
  says: wounded = 1,344,923
claim unrelated
  by: newspaper
  says: shot = 1,344,923
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const [later, earlier] of sameNumbers(inquiry)) {
      const way = wayBetween(later, earlier, inquiry);
      if (way === null || areTheSame(later, earlier, inquiry)) continue;
      const changed = DIMENSIONS.filter((dimension) => isChanged(dimension, later, earlier, inquiry));
      if (changed.length > 0) yield finding(later, earlier, { way, changed }, inquiry);
    }
  },
};

/** A claim that gives a figure for a quantity. */
interface Given extends GivenFigure {
  readonly claim: Claim | Testimony;
}

const DIMENSIONS: readonly Dimension[] = ["unit", "outcome", "who", "where", "when"];
const LEAST_DIGITS = 3;

/** Pairs of claims that give two quantities one number, of which the first may have it from the second. */
function* sameNumbers(inquiry: Inquiry): Generator<readonly [Given, Given]> {
  const dependent = new Set<Claim | Testimony>();
  for (const { declaration } of inquiry.statements) {
    if (dependsOnSomething(declaration, inquiry.casebook)) dependent.add(declaration);
  }
  if (dependent.size === 0) return;
  const groups = new Map<string, Given[]>();
  for (const { declaration, relation } of inquiry.statements) {
    const given = givenFigure(relation);
    if (given === null) continue;
    const { low, high } = given.literal.figure.number;
    const group = groups.get(`${low} ${high}`);
    if (group === undefined) groups.set(`${low} ${high}`, [{ ...given, claim: declaration }]);
    else group.push({ ...given, claim: declaration });
  }
  for (const group of groups.values()) {
    for (const later of group.filter(({ claim }) => dependent.has(claim))) {
      for (const earlier of group) if (later.id !== earlier.id) yield [later, earlier];
    }
  }
}

/** How a claim comes to have its number from another, in words; null where nothing declared says so. */
function wayBetween({ claim: later, literal }: Given, { claim: earlier }: Given, inquiry: Inquiry) {
  if (later.fields.copies.some(({ id }) => id === earlier.id)) return [`${later.id} copies ${earlier.id}`];
  const [speaker] = later.fields.by.filter(({ id }) => earlier.fields.by.some((other) => other.id === id));
  if (later.fields.via.length > 0 && earlier.fields.via.length === 0 && speaker !== undefined) {
    const reporters = listed(later.fields.via.map(({ id }) => id));
    return [`${later.id} is what ${speaker.id} said in ${earlier.id}, by way of ${reporters}`];
  }
  if (digitsIn(literal.figure.number.low) < LEAST_DIGITS) return null;
  const wanted = new Set(sourcesOf(earlier));
  for (const source of sourcesOf(later)) {
    for (const [to, way] of descentOf(source, inquiry.casebook)) {
      if (way.length > 0 && wanted.has(to)) return way.map(({ says }: Descent) => says);
    }
  }
  return null;
}

/** How many digits a number is written with; zeros at its end are some, zeros before it are none. */
function digitsIn(x: number | null): number {
  return (
    BigInt(Math.trunc(Math.abs(x ?? 0)))
      .toString()
      .replace(/^0$/u, "").length + decimalsIn(x ?? 0)
  );
}

function decimalsIn(x: number): number {
  const [, decimals = ""] = String(x).split(".");
  return (Math.abs(x) < 1 ? decimals.replace(/^0+/u, "") : decimals).length;
}

/** Whether one quantity is declared to stand for the other. */
function areTheSame(a: Given, b: Given, { casebook }: Inquiry): boolean {
  return [a, b].some(({ id }) => {
    const declaration = casebook.declarations.get(id);
    if (declaration?.kind !== "quantity") return false;
    return declaration.fields["stands-for"].some((other) => other.id === a.id || other.id === b.id);
  });
}

/** What only one of the two says is not a change. */
function isChanged(dimension: Dimension, a: Given, b: Given, { scopes }: Inquiry): boolean {
  const isSaid = [a, b].every(({ id }) => scopeWords(scopes.of(id), dimension) !== null);
  return isSaid && scopes.compare(dimension, a.id, b.id) !== "equal";
}

function finding(
  later: Given,
  earlier: Given,
  { way, changed }: { readonly way: readonly string[]; readonly changed: readonly Dimension[] },
  inquiry: Inquiry,
): CaseFinding {
  const { low, high } = later.literal.figure.number;
  const words = (given: Given, dimension: Dimension) => scopeWords(inquiry.scopes.of(given.id), dimension);
  return {
    code: changedScope.name,
    level: "not-comparable",
    message: `${formatInterval(closed(low, high))} counts ${earlier.id} in ${earlier.claim.id} and ${later.id} in ${later.claim.id}, which has it from there`,
    ids: [later.claim.id, earlier.claim.id, later.id, earlier.id],
    labels: [
      ...labelsOf(later.claim, "what it counts now", inquiry),
      ...labelsOf(earlier.claim, "what it counted", inquiry),
    ],
    working: [
      ...way,
      ...changed.map((dimension) => `${dimension}: ${words(earlier, dimension)} became ${words(later, dimension)}`),
    ],
    notes: [],
    help: "does the one stand for the other (`stands-for`), or was the figure misunderstood on its way?",
    breakEven: null,
  };
}

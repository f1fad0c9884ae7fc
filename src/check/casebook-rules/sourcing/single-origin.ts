import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import type { Label } from "../../../diagnostics/diagnostic.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { Statement } from "../../../resolve/statement.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { type Evidence, evidenceOf, sourcesOf } from "../../evidence.ts";
import { givenFigure } from "../../given-figure.ts";
import { listed } from "../../words.ts";

/** Several sources that are one. */
export const singleOrigin: CasebookRule = {
  name: "single-origin",
  finds: "a claim or a figure that stands in several sources, all of which go back to one",
  because:
    "Ten copies of one chronicle count once. What depends on what is only what the casebook declares: a source that " +
    "`copies` another or `draws-on` it, a claim that `copies` another, a speaker who is reported (`via`). Sources between " +
    "which nothing is declared are taken for independent, and a source that also has an independent root is left alone.",
  examples: [
    {
      casebook: `source ledger
source chronicle
  copies: ledger
source history
  draws-on: chronicle
person clerk
quantity dead
  counts: people
claim many-dead
  by: clerk
  in:
    - chronicle p. 4
    - history p. 90
  says: dead = 93
`,
      level: "warning",
    },
    {
      casebook: `person clerk
person vicar
source memoirs
source letters
source diary
quantity dead
  counts: people
claim clerk-wrote
  by: clerk
  in: diary p. 2
  says: dead = 93
claim vicar-heard
  by: clerk
  via: vicar
  in: memoirs p. 4
  says: dead = 93
`,
      level: "warning",
    },
    {
      casebook: `source ledger
source census
source chronicle
  copies: ledger
source history
  draws-on: chronicle, census
person clerk
quantity dead
  counts: people
claim many-dead
  by: clerk
  in:
    - chronicle p. 4
    - history p. 90
  says: dead = 93
claim also-dead
  by: clerk
  in: ledger p. 1
  says: dead = 94
`,
      level: null,
    },
  ],
  *check(inquiry) {
    for (const { declaration } of inquiry.statements) {
      if (declaration.fields.in.length < 2 || sourcesOf(declaration).length < 2) continue;
      const evidence = evidenceOf(declaration, inquiry);
      const root = onlyRoot(evidence);
      if (root !== null) yield finding(declaration.id, root, [declaration], evidence);
    }
    for (const claims of sameFigures(inquiry.statements)) yield* ofFigure(claims, inquiry);
  },
};

/** The claims that give one quantity one figure, where there are several. */
function sameFigures(statements: readonly Statement[]): readonly (readonly (Claim | Testimony)[])[] {
  const groups = new Map<string, (Claim | Testimony)[]>();
  const ids = new Set<string>();
  const again = new Set<string>();
  for (const { relation } of statements) {
    const id = givenFigure(relation)?.id;
    if (id !== undefined && ids.size === ids.add(id).size) again.add(id);
  }
  for (const { declaration, relation } of statements) {
    const given = givenFigure(relation);
    if (given === null || !again.has(given.id)) continue;
    const { number, hedge } = given.literal.figure;
    const key = `${given.id} ${hedge} ${number.low} ${number.high}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [declaration]);
    else group.push(declaration);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* ofFigure(claims: readonly (Claim | Testimony)[], inquiry: Inquiry): Generator<CaseFinding> {
  // A claim without a source may have one of its own that is only not recorded.
  if (claims.some((claim) => sourcesOf(claim).length === 0)) return;
  if (new Set(claims.flatMap(sourcesOf)).size < 2) return;
  const reported = new Set(claims.filter(({ fields }) => fields.via.length > 0).flatMap(speakersOf));
  const evidence = claims.flatMap((claim) => evidenceOf(claim, inquiry, reported));
  const root = onlyRoot(evidence);
  if (root !== null) yield finding(`the figure of ${listed(claims.map(({ id }) => id))}`, root, claims, evidence);
}

function speakersOf({ fields }: Claim | Testimony): readonly string[] {
  return fields.by.map(({ id }) => id);
}

function onlyRoot(evidence: readonly Evidence[]): string | null {
  const [root, ...more] = new Set(evidence.flatMap(({ roots }) => roots));
  return root === undefined || more.length > 0 ? null : root;
}

function finding(
  what: string,
  root: string,
  claims: readonly (Claim | Testimony)[],
  evidence: readonly Evidence[],
): CaseFinding {
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return {
    code: singleOrigin.name,
    level: "warning",
    message: `${what} stands in ${listed(sources)}, but all go back to ${root}`,
    ids: [...new Set([...claims.map(({ id }) => id), ...sources, root])],
    labels: claims.flatMap(labelsOf),
    working: [...new Set(evidence.flatMap(({ steps }) => steps))],
    notes: [],
    help: "count it once; if one of them had it from elsewhere, say so",
    breakEven: null,
  };
}

function labelsOf({ id, fields }: Claim | Testimony): readonly Label[] {
  return fields.in.map(({ path, source }) => ({ path, span: source.span, text: id }));
}

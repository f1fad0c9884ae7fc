import type { Casebook, Policy } from "../casebook/casebook.ts";
import type { FieldType } from "../casebook/field.ts";
import { exclusion } from "../casebook/reading/exclusion.ts";
import { saying } from "../casebook/reading/saying.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { SourceLines } from "../diagnostics/source-lines.ts";
import { suggestion } from "../diagnostics/suggestion.ts";
import { refusal } from "../read/refusal.ts";
import { asItStands, type Criterion, type Terms, withPolicies } from "../resolve/policy.ts";
import { argumentReader } from "./argument-reader.ts";
import type { Arguments, Option } from "./command.ts";
import type { Refusal } from "./plan.ts";

/** The options that ask what would change, in the order of the help. */
export const whatIfOptions: readonly Option[] = [
  { name: "policy", value: "FILE|ID", says: "tries a policy: one that the casebook declares, or all in a file" },
  { name: "exclude", value: "WHAT", says: "leaves evidence out: source:ID, by:ID, duress:custody …; may be repeated" },
  { name: "reading", value: "READING", says: "reads all hedges strict or generous" },
  { name: "set", value: "ID=VALUE", says: 'takes a quantity to have a value: "shot=4 million"; may be repeated' },
];

const readings = ["strict", "generous"] as const;

/** The file that `--policy` names; null where it names a policy of the casebook, or is not given. */
export function policyFile({ values }: Arguments): string | null {
  const named = values.get("policy")?.at(-1);
  return named !== undefined && /[./\\]/u.test(named) ? named : null;
}

/** The terms that a command line asks for; null where it asks for none, so that nothing is to be compared. */
export function termsOf(args: Arguments, casebook: Casebook): Terms | Refusal | null {
  if (!whatIfOptions.some(({ name }) => args.values.has(name))) return null;
  const faults: Fault[] = [];
  const policies = (args.values.get("policy") ?? []).flatMap((named) => policiesNamed(named, casebook, faults));
  const exclude = (args.values.get("exclude") ?? []).flatMap((written) => excluded(written, casebook, faults));
  const set = (args.values.get("set") ?? []).flatMap((written) => valueSet(written, casebook, faults));
  const asked = args.values.get("reading")?.at(-1);
  const reading = readings.find((one) => one === asked) ?? null;
  if (asked !== undefined && reading === null) {
    const message = `--reading does not know "${asked}"`;
    const help = suggestion(asked, readings) ?? `known: ${readings.join(", ")}`;
    faults.push({ diagnostic: refusal("bad-value", message, help), source: null });
  }
  if (faults.length > 0) return refusalOf(faults);
  return withPolicies({ ...asItStands, exclude, reading, set: new Map(set) }, policies);
}

/** What is wrong with a value, and the value as a text that can be shown. */
interface Fault {
  readonly diagnostic: Diagnostic;
  readonly source: SourceLines | null;
}

function refusalOf(faults: readonly Fault[]): Refusal {
  return {
    diagnostics: faults.map(({ diagnostic }) => diagnostic),
    sources: new Map(faults.flatMap(({ source }) => (source === null ? [] : [[source.path, source] as const]))),
  };
}

function policiesNamed(named: string, casebook: Casebook, faults: Fault[]): readonly Policy[] {
  const { policy } = casebook.byKind;
  const found = policy.filter(({ id, path }) => id === named || path === named.replaceAll("\\", "/"));
  if (found.length > 0) return found;
  const isFile = casebook.files.has(named);
  const message = isFile ? `${named} declares no policy` : `there is no policy ${named}`;
  const help = isFile
    ? "a policy begins with: policy ID"
    : policyHelp(
        named,
        policy.map(({ id }) => id),
      );
  faults.push({ diagnostic: refusal("unknown-policy", message, help), source: null });
  return [];
}

function policyHelp(named: string, ids: readonly string[]): string {
  if (ids.length === 0) return "the casebook declares none; a file is named with its ending: sober.case";
  const near = suggestion(named, ids);
  if (near !== undefined && ids.length === 1) return near;
  return [...(near === undefined ? [] : [near]), `known: ${ids.join(", ")}`].join(" ");
}

function excluded(written: string, casebook: Casebook, faults: Fault[]): readonly Criterion[] {
  const { value, diagnostics } = readWith("--exclude", written, casebook, exclusion);
  faults.push(...diagnostics);
  return value === null || diagnostics.length > 0 ? [] : [value];
}

/** "shot=4 million" is read as the relation it looks like. */
function valueSet(written: string, casebook: Casebook, faults: Fault[]): readonly (readonly [string, number])[] {
  const { value, diagnostics } = readWith("--set", written, casebook, saying);
  faults.push(...diagnostics);
  if (diagnostics.length > 0) return [];
  const [left, right, ...more] = value?.type === "relation" ? value.relation.sides : [];
  const isNumber = right?.type === "number" || right?.type === "share";
  const number = isNumber && right.figure.hedge === null ? right.figure.number : null;
  const isQuantity = left?.type === "id" && casebook.declarations.get(left.id)?.kind === "quantity";
  const isEqual = value?.type === "relation" && value.relation.operators[0] === "=" && more.length === 0;
  if (isQuantity && isEqual && number?.low != null && number.low === number.high) return [[left.id, number.low]];
  const message = `--set needs a quantity and a number without a hedge, not "${written}"`;
  faults.push({ diagnostic: refusal("bad-value", message, 'write it like --set "shot=4 million"'), source: null });
  return [];
}

interface ReadWith<V> {
  readonly value: V | null;
  readonly diagnostics: readonly Fault[];
}

function readWith<V>(option: string, text: string, casebook: Casebook, type: FieldType<V>): ReadWith<V> {
  const found: Diagnostic[] = [];
  const name = `${option} ${text}`;
  const value = type.read(
    { span: { start: 0, end: text.length }, text, isText: false },
    argumentReader(name, casebook, found),
  );
  const source = new SourceLines({ path: name, text });
  return { value, diagnostics: found.map((diagnostic) => ({ diagnostic, source })) };
}

import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";

/** What is said of one mistake. */
export interface Telling {
  /** One sentence without a full stop, that names the exact words. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
}

/** A mistake that can be made in a casebook. Its name is the code of its diagnostics and the name of its file. */
export interface Problem<Words extends readonly unknown[] = readonly never[]> {
  readonly name: string;
  readonly level: "error" | "warning";
  /** What it finds, in a clause. */
  readonly finds: string;
  /** Why that is a mistake. */
  readonly because: string;
  /** A casebook with the mistake and nothing else wrong, and the same put right. Documentation and test in one. */
  readonly examples: { readonly bad: string; readonly good: string };
  tell(...words: Words): Telling;
}

/** What a problem says of itself, whatever it needs to be told. */
export type ProblemPage = Omit<Problem, "tell">;

/** A problem found at a place; the first label is the place. */
export function diagnosticOf<Words extends readonly unknown[]>(
  problem: Problem<Words>,
  labels: readonly Label[],
  ...words: Words
): Diagnostic {
  const { name: code, level } = problem;
  const { message, ...telling } = problem.tell(...words);
  return { code, level, labels, working: [], notes: [], message: inShort(message), ...telling };
}

/** The most of a message that anybody reads: the words that it names may be a whole file without line breaks. */
const [BEGINNING, ENDING] = [300, 60];

function inShort(message: string): string {
  if (message.length <= BEGINNING + ENDING) return message;
  const [first, last] = [message.slice(0, BEGINNING), message.slice(-ENDING)];
  return `${first} … ${last}`.replace(/\p{Surrogate}/gu, "");
}

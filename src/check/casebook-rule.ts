import type { Diagnostic, Level } from "../diagnostics/diagnostic.ts";
import type { Certificate } from "../reason/certificate.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import type { ReadingName } from "../resolve/reading.ts";
import type { Unknowns } from "../resolve/unknowns.ts";

/**
 * A bound on time: point `later` is at most so many hundred-thousandths of a day after point `earlier`. In a chain each
 * `later` is the next `earlier`, and the bounds add up to less than nothing.
 */
export interface ChainLink {
  readonly later: string;
  readonly earlier: string;
  readonly most: number;
  readonly says: string;
  /** The id of the claim that says so; null for what is declared. */
  readonly claim: string | null;
}

/** A proof, the reading under which it was given, and what the numbers of its unknowns stand for. */
export interface ReadProof {
  readonly reading: ReadingName;
  readonly rows: Certificate;
  readonly unknowns: Unknowns;
  /** The ids of the claims that its rows come from, by the numbers of their statements. */
  readonly claims: ReadonlyMap<number, string>;
}

/** What an audit of a casebook says; its level is a verdict, or a warning where only the record is at fault. */
export interface CaseFinding extends Diagnostic {
  /** The declarations that it speaks of, by id, the first first. */
  readonly ids: readonly string[];
  /** The proof of what cannot hold; absent where arithmetic decides nothing. */
  readonly certificate?: ReadProof;
  /** The closed chain of bounds on time that proves it; absent where no time is at issue. */
  readonly chain?: readonly ChainLink[];
  /** The least tolerance on the hedged words at which it would hold; null where there is none. */
  readonly breakEven: number | null;
}

/** A short casebook, its sources by path, and what the rule says of it; `null` where it must keep silent. */
export interface CaseExample {
  readonly casebook: string;
  readonly sources?: Readonly<Record<string, string>>;
  readonly level: Level | null;
}

/** An audit of a casebook. Its name is the code of its findings and the name of its file. */
export interface CasebookRule {
  readonly name: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** Why that matters, and where the definition comes from. */
  readonly because: string;
  /** At least one that it speaks of, and one that looks alike but must be left alone. */
  readonly examples: readonly CaseExample[];
  /** Whether anybody's claim may change what it says of others: after every edit it is asked of the whole casebook. */
  readonly asksAll?: true;
  check(inquiry: Inquiry): Iterable<CaseFinding>;
}

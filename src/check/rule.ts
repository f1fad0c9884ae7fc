import type { VerdictLabel } from "../diagnostics/diagnostic.ts";
import type { Mentions } from "../recognise/mention.ts";
import type { Prose } from "../recognise/prose.ts";
import type { Finding } from "./finding.ts";
import type { Persons } from "./lives/lives.ts";
import type { Passage } from "./passage.ts";
import type { Ties } from "./ties/ties.ts";

/** A first reading without its findings: what the rules look at. */
export interface Evidence extends Mentions {
  readonly prose: Prose;
  /** The sentences that hold a figure or a date, in order. */
  readonly passages: readonly Passage[];
  /** What the words tie together, for each passage. */
  readonly ties: readonly Ties[];
  /** Whom each sentence is about, and the lives that the text dates. */
  readonly persons: Persons;
}

/** A short text and what the rule says of it; `null` where it must keep silent. Documentation and test in one. */
export interface Example {
  readonly text: string;
  readonly verdict: VerdictLabel | null;
}

/** An audit. Its name is the code of its findings and the name of its file. */
export interface Rule {
  readonly name: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** Why that matters, and where the definition comes from. */
  readonly because: string;
  /** At least one that does not hold, one that holds, and one that looks alike but must be left alone. */
  readonly examples: readonly Example[];
  check(evidence: Evidence): Iterable<Finding>;
}

import type { VerdictLabel } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/span.ts";

/** Words that a finding speaks of, and their part in it. The span indexes the running text. */
export interface FindingLabel {
  readonly span: Span;
  readonly text: string;
}

/** What an audit says, with its working. */
export interface Finding {
  /** The rule's name. */
  readonly code: string;
  readonly verdict: VerdictLabel;
  /** One sentence without a full stop. */
  readonly message: string;
  /** The primary place first; at least one. */
  readonly labels: readonly FindingLabel[];
  /** The arithmetic, a step a line. */
  readonly working: readonly string[];
  /** How the figures were read, what differs in scope, and other remarks. */
  readonly notes: readonly string[];
  /** The least tolerance on the hedged words at which it would hold, as a fraction; null where none would help. */
  readonly breakEven: number | null;
  /** A question for the person to go on with. */
  readonly help?: string;
  /** Why the user set this finding aside in `elenchus.json`: it stays in data, and leaves printed text and exit code. */
  readonly ignored?: string;
}

import type { Construction } from "../construction.ts";
import { claimNoun } from "./claim-noun.ts";
import { hearing } from "./hearing.ts";
import { participle } from "./participle.ts";
import { agentPassive, bareReport, dummyReport, hearsay } from "./passive.ts";
import { listing, putting, reckoning } from "./reckoning.ts";
import { saying, showing, thatSaying } from "./saying.ts";
import { source, view } from "./source.ts";
import { telling } from "./telling.ts";

/** Every construction, in the order they are tried where a cue belongs to several. */
export const constructions: readonly Construction[] = [
  dummyReport,
  source,
  agentPassive,
  bareReport,
  claimNoun,
  telling,
  saying,
  thatSaying,
  showing,
  putting,
  reckoning,
  listing,
  hearing,
  view,
  participle,
  hearsay,
];

import type { Section } from "../section.ts";
import { bounds } from "./bounds.ts";
import { corrections } from "./corrections.ts";
import { days } from "./days.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { mentions } from "./mentions.ts";
import { onBases } from "./on-bases.ts";
import { statements } from "./statements.ts";
import { verdict } from "./verdict.ts";

/** Every part of a dossier, in the order in which they stand. */
export const sections: readonly Section[] = [
  verdict,
  onBases,
  corrections,
  days,
  figures,
  bounds,
  statements,
  mentions,
  findings,
];

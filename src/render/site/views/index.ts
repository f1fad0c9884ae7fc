import type { View } from "../view.ts";
import { claims } from "./claims.ts";
import { dossiers } from "./dossiers.ts";
import { edit } from "./edit.ts";
import { findings } from "./findings.ts";
import { network } from "./network.ts";
import { overview } from "./overview.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { tables } from "./tables.ts";
import { timeline } from "./timeline.ts";

/** Every way to look at a casebook, in the order of the navigation. */
export const views: readonly View[] = [
  overview,
  sources,
  claims,
  questions,
  dossiers,
  timeline,
  network,
  tables,
  findings,
  search,
  edit,
];

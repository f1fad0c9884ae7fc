import type { View } from "../view.ts";
import { claims } from "./claims.ts";
import { findings } from "./findings.ts";
import { overview } from "./overview.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";

/** Every way to look at a casebook, in the order of the navigation. */
export const views: readonly View[] = [overview, sources, claims, findings, search];

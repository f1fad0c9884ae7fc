import type { View } from "../view.ts";
import { claims } from "./claims.ts";
import { edit } from "./edit.ts";
import { findings } from "./findings.ts";
import { overview } from "./overview.ts";
import { sources } from "./sources.ts";

/** Every way to look at a casebook, in the order of the navigation. */
export const views: readonly View[] = [overview, sources, claims, findings, edit];

import { configureGlobal } from "fast-check";
import { runs, seed } from "./runs.ts";

configureGlobal({ numRuns: runs, seed });

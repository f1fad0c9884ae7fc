import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/find-chromium.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** The path of the browser that the tests open pages in. */
    chromium: string;
  }
}

/** Looks for a browser once, before any test: it may have to be installed first. */
export default function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}

import { defineConfig } from "vitest/config";

/** Tests that open the reading edition in a Chromium. One after the other: they share the machine with a browser. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/global-setup.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

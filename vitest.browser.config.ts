import { defineConfig } from "vitest/config";

/** Tests that open pages in a Chromium, two files at a time: they share the machine with their browsers. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/global-setup.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

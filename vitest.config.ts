import { defineConfig } from "vitest/config";

/** The gate runs everything here; browser tests have a config of their own, because they need a Chromium. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    setupFiles: ["test/support/property-tests.ts"],
    testTimeout: 60_000,
  },
});

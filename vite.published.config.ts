import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

/**
 * Builds what runs on pages that are published: one classic script and one style sheet, since browsers load no module
 * from a disk. It is built after the workbench, into the same folder.
 */
export default defineConfig({
  plugins: [solid()],
  logLevel: "warn",
  base: "./",
  build: {
    outDir: "dist/workbench/client",
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: { published: "src/workbench/client/published.ts" },
      output: {
        format: "iife",
        codeSplitting: false,
        entryFileNames: "[name].js",
        assetFileNames: "published[extname]",
      },
    },
  },
});

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
  // A classic script has no `import.meta`, and loads nothing that would need one.
  define: { "import.meta.url": "undefined", "import.meta.resolve": "undefined" },
  build: {
    outDir: "dist/workbench/client",
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // How long a plugin takes is not what is wrong with a build.
      checks: { bundlerTimings: false },
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

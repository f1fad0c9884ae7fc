import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

/**
 * Builds what runs in the browser: `main.js` for the workbench, `published.js` for what is published. Names without a
 * hash, since both are served and linked by name; what is loaded only when it is needed lies beside them.
 */
export default defineConfig({
  plugins: [solid()],
  logLevel: "warn",
  base: "./",
  build: {
    outDir: "dist/workbench/client",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // How long a plugin takes is not what is wrong with a build.
      checks: { bundlerTimings: false },
      input: { main: "src/workbench/client/main.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
});

import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

/**
 * Builds what runs in the workbench. Names without a hash, since they are served by name; what is loaded only when it is
 * needed lies beside them.
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
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // How long a plugin takes is not what is wrong with a build.
      checks: { bundlerTimings: false },
      input: { main: "src/workbench/client/main.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: "main[extname]",
      },
    },
  },
});

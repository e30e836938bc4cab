import { defineConfig } from "vitest/config";

const notice =
  "/*! Entente (MIT). Contains Apache ECharts (Apache-2.0, https://echarts.apache.org), zrender (BSD-3-Clause) and tslib (0BSD). */";

// One classic script and one stylesheet, so that a report can carry both inside itself.
export default defineConfig({
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    lib: {
      entry: "src/report.ts",
      formats: ["iife"],
      name: "EntenteReport",
      fileName: () => "report.js",
      cssFileName: "report",
    },
    rolldownOptions: { output: { postBanner: notice } },
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  test: { include: ["tests/**/*.test.ts"], css: true },
});

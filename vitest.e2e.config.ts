import { defineConfig } from "vitest/config";

/** The tests that start real components: HAProxy, Prometheus, Chromium. Each says what it misses and skips itself. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    // One after another: what is measured here takes time, and a busy neighbour would be measured as well.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

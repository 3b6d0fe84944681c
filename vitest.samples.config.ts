import { defineConfig } from "vitest/config";

/** The tests that read samples beside the project; each says so and skips itself where they are absent. */
export default defineConfig({
  test: {
    include: ["test/samples/**/*.test.ts"],
    setupFiles: ["./test/properties.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 60_000,
  },
});

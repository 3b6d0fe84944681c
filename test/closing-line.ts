import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with `N passed, N failed, N skipped` alone on its line: the line that CI systems count. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenModules = modules.filter(
      (module) => module.state() === "failed" && ![...module.children.allTests("failed")].length,
    ).length;
    const failed = count("failed") + brokenModules + unhandledErrors.length;
    process.stdout.write(
      `\n${count("passed")} passed, ${failed} failed, ${count("skipped") + count("pending")} skipped\n`,
    );
  }
}

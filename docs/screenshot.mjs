// Makes docs/report.png: the report on a recorded canary as a reader first sees it.
//   npm run build && node docs/screenshot.mjs [story]
// Needs chromium in the path.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const story = process.argv[2] ?? "error-regression";
const scratch = mkdtempSync(join(tmpdir(), "docket-screenshot-"));
try {
  cpSync(join(root, "examples", story), scratch, { recursive: true });
  // The exit code is the decision, and any will do.
  spawnSync(process.execPath, [join(root, "dist/bin/docket.js"), "decide", "-q", "-C", scratch], { stdio: "inherit" });
  const page = pathToFileURL(join(scratch, "docket-out/report.html")).href;
  execFileSync(
    "chromium",
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      `--user-data-dir=${join(scratch, "profile")}`,
      "--window-size=1100,1180",
      `--screenshot=${join(root, "docs/report.png")}`,
      page,
    ],
    { stdio: "ignore" },
  );
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

import { runTool } from "../lib/run-tool.mjs";

process.exitCode = runTool("tests", "vitest", ["run", ...process.argv.slice(2)]) ? 0 : 1;

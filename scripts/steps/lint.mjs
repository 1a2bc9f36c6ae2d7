import { runTool } from "../lib/run-tool.mjs";

process.exitCode = runTool("lint", "biome", ["check", "--error-on-warnings", ...process.argv.slice(2)]) ? 0 : 1;

import { runTool } from "../lib/run-tool.mjs";

process.exitCode = runTool("format", "biome", ["check", "--write", ...process.argv.slice(2)]) ? 0 : 1;

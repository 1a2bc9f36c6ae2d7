import { runTool } from "../lib/run-tool.mjs";

process.exitCode = runTool("typecheck", "tsc", ["-p", "tsconfig.json"]) ? 0 : 1;

// Everything that has to hold before something lands. Every part runs, so that one failure hides no other.
import { runTool } from "../lib/run-tool.mjs";

const step = (name, ...args) => runTool(name, process.execPath, [`scripts/steps/${name}.mjs`, ...args]);
const reporters = ["--reporter=default", "--reporter=json", "--outputFile.json=.vitest-report.json"];
const results = [step("typecheck"), step("lint"), step("build"), step("vitest", ...reporters)];
process.exitCode = results.every(Boolean) ? 0 : 1;

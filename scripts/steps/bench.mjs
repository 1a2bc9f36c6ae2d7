// `npm run bench`: measures what the targets name and writes docs/benchmarks.md; `-- --quick` only tries.
// A missed target is printed and written down; it does not fail the step.
import { runNode } from "../lib/run-node.mjs";

await runNode(["bench/main.ts", ...process.argv.slice(2)]);

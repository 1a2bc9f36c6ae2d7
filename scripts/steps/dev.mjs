// Runs the service from its TypeScript sources and starts it anew when one changes.
import { runNode } from "../lib/run-node.mjs";

await runNode(["--watch", "apps/api/src/main.ts", "--demo", ...process.argv.slice(2)]);

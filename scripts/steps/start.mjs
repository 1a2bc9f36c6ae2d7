// Builds and runs the service with the demo agency: the same file that production runs.
import { buildService } from "../lib/build-service.mjs";
import { runNode } from "../lib/run-node.mjs";

await buildService();
await runNode(["--enable-source-maps", "apps/api/dist/main.mjs", "--demo", ...process.argv.slice(2)]);

// Kills the service at random moments while it fills a shift, many times over: `npm run soak -- 100 [seed]`.
import { runNode } from "../lib/run-node.mjs";

const [kills = "60", seed] = process.argv.slice(2);
process.env.COVERLINE_SOAK_KILLS = kills;
if (seed !== undefined) process.env.COVERLINE_SOAK_SEED = seed;
await runNode(["node_modules/vitest/vitest.mjs", "run", "apps/api/test/processes.test.ts", "-t", "random moments"]);

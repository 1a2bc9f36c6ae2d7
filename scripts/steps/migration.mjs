// Generates a migration from the schema: npm run migration -- name-of-the-change
import { runTool } from "../lib/run-tool.mjs";

const [name] = process.argv.slice(2);
if (!name) {
	console.error("Name the change: npm run migration -- add-standby");
	process.exit(2);
}
process.exitCode = runTool("migration", "drizzle-kit", ["generate", "--name", name]) ? 0 : 1;

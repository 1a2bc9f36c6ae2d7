import { spawnSync } from "node:child_process";

/** Runs one tool of the project; true when it succeeded. Its name and duration go to standard error. */
export function runTool(name, command, args, options = {}) {
	const startedAt = performance.now();
	const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	if (error) console.error(`${name}: ${error.message}`);
	console.error(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
	return status === 0;
}

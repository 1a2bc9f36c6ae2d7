import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { until } from "./support/until.ts";

const root = path.join(import.meta.dirname, "../../..");
/** Stands in for what installs, builds and runs; ends as the service does. */
const standIn = `
const hold = setInterval(() => {}, 1_000);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (console.log("heard", signal), clearInterval(hold)));
console.log("runs");
`;

// A supervisor or a script knows npm's process alone. npm passes a signal on to the shell that it has started,
// and a shell that waits for its command keeps it to itself.
test.each(["SIGINT", "SIGTERM"] as const)("a %s to `npm start` alone reaches what it runs", async (signal) => {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-npm-"));
	const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
	mkdirSync(path.join(folder, "scripts"));
	writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module", scripts }));
	writeFileSync(path.join(folder, "scripts/bootstrap.mjs"), standIn);
	const npm = spawn("npm", ["start"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"], detached: true });
	try {
		let said = "";
		npm.stdout.on("data", (chunk) => (said += chunk));
		await until("it runs", () => said.includes("runs"));
		npm.kill(signal);
		await until("npm has ended", () => npm.exitCode !== null || npm.signalCode !== null, { withinMs: 2_000 });
		expect([npm.exitCode, npm.signalCode]).toEqual([0, null]);
		expect(said).toContain(`heard ${signal}`);
	} finally {
		killGroup(npm.pid);
		rmSync(folder, { recursive: true });
	}
});

/** What is left of it when the test has failed. */
function killGroup(leader: number | undefined): void {
	try {
		if (leader !== undefined) process.kill(-leader, "SIGKILL");
	} catch {
		// Nothing is left.
	}
}

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("every benchmark runs to its end", { timeout: 60_000 }, () => {
	const main = fileURLToPath(new URL("main.ts", import.meta.url));
	const run = spawnSync(process.execPath, [main, "--smoke"], { encoding: "utf8" });
	expect(run.stderr).toBe("");
	expect(run.status).toBe(0);
	expect(run.stdout.match(/^ {2}(?:met {3}|missed) /gm)).toHaveLength(11);
});

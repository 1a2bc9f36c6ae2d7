import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

const root = path.join(import.meta.dirname, "../../..");

/** Runs a step as on a platform for which no Node is brought. */
function stepUnder(...options: string[]) {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-node-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const made of ["scripts/steps", "packages", "apps", "node_modules"])
		mkdirSync(path.join(folder, made), { recursive: true });
	cpSync(path.join(root, "scripts/bootstrap.mjs"), path.join(folder, "scripts/bootstrap.mjs"));
	writeFileSync(path.join(folder, "scripts/steps/try.mjs"), 'console.log("runs");');
	const manifests = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"];
	for (const manifest of manifests) writeFileSync(path.join(folder, manifest), "");
	const installed = createHash("sha256")
		.update(manifests.map(() => "").join("\0"))
		.digest("hex");
	writeFileSync(path.join(folder, "node_modules/.coverline-installed"), installed);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[...options, path.join(folder, "scripts/bootstrap.mjs"), "try"],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

test("where no Node is brought, one's own has to run TypeScript by itself, and one that does not is told so", () => {
	expect(stepUnder("--no-experimental-strip-types")).toEqual({
		status: 1,
		stdout: "",
		stderr: expect.stringContaining(`Node ${process.versions.node} is too old: install Node 22.18 or newer`),
	});
	expect(stepUnder()).toEqual({ status: 0, stdout: "runs\n", stderr: "" });
});

// Runs one step of the project under the pinned Node, installing first when something changed.
// Plain JavaScript for any Node >= 18: it is what a newcomer's own Node runs. Everything it says
// itself goes to standard error, so that a step's standard output is its own.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [step, ...args] = process.argv.slice(2);
const stepFile = path.join(root, "scripts", "steps", `${step}.mjs`);
const stampFile = path.join(root, "node_modules", ".coverline-installed");

if (!step || !existsSync(stepFile)) {
	console.error(
		`No step "${step ?? ""}". Steps: ${readdirSync(path.dirname(stepFile))
			.map((f) => f.slice(0, -4))
			.join(", ")}`,
	);
	process.exit(2);
}

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|PNPM_)/i.test(name)));
const binFolder = path.join(root, "node_modules", ".bin");
env.PATH = `${binFolder}${path.delimiter}${env.PATH}`;
env.COVERLINE_ROOT = root;

const manifests = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ...workspaceManifests()];
const wanted = createHash("sha256")
	.update(manifests.map((file) => readFileSync(path.join(root, file), "utf8")).join("\0"))
	.digest("hex");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== wanted) install();

run(pinnedNode(), [stepFile, ...args]);

function workspaceManifests() {
	return ["packages", "apps"].flatMap((folder) =>
		readdirSync(path.join(root, folder))
			.sort()
			.map((name) => path.join(folder, name, "package.json"))
			.filter((file) => existsSync(path.join(root, file))),
	);
}

function install() {
	const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
	console.error(`Installing dependencies with ${packageManager} ...`);
	const options = [
		"install",
		"--frozen-lockfile",
		"--prefer-offline",
		"--config.minimumReleaseAge=0",
		"--reporter=append-only",
	];
	const done = spawnSync("npx", ["--yes", "--prefer-offline", packageManager, ...options], {
		cwd: root,
		env,
		stdio: ["ignore", 2, 2],
	});
	if (done.status !== 0) {
		console.error("Installing failed; what the package manager printed above says why.");
		process.exit(done.status ?? 1);
	}
	writeFileSync(stampFile, wanted);
}

// On a platform without a pinned build (a Mac), the newcomer's own Node runs the steps and must be recent.
function pinnedNode() {
	const pinned = path.join(binFolder, "node");
	if (existsSync(pinned)) return pinned;
	// Builds and tests run TypeScript, which Node does without being asked to from 22.18 on.
	if (process.features.typescript) return process.execPath;
	console.error(
		`This platform has no pinned Node here, and Node ${process.versions.node} is too old: install Node 22.18 or newer.`,
	);
	process.exit(1);
}

function run(command, commandArgs) {
	const child = spawn(command, commandArgs, { cwd: root, env, stdio: "inherit" });
	// npm hands a terminal's Ctrl-C to the whole group and a supervisor's SIGTERM to us alone: the child hears both.
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
	// When our parent dies without a word we are adopted: then the child must not live on as an orphan.
	const parent = process.ppid;
	const watch = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500);
	child.on("error", (error) => {
		console.error(`Could not run ${command}: ${error.message}`);
		process.exit(1);
	});
	child.on("exit", (code, signal) => {
		clearInterval(watch);
		process.exit(signal ? 128 + ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 }[signal] ?? 0) : (code ?? 1));
	});
}

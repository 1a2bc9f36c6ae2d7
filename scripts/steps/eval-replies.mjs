// Scores the reply grammar on the labelled replies beside the clone, with the gates that must hold.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = process.env.COVERLINE_ROOT ?? process.cwd();
const folder = path.resolve(root, "../shared/intent");
const scorer = path.join(folder, "eval.mjs");
const data = path.join(folder, "dev.jsonl");

if (!existsSync(scorer) || !existsSync(data)) {
	console.error(
		`The labelled replies are not beside this clone: ${folder} lacks eval.mjs or dev.jsonl, so nothing was scored.`,
	);
	process.exit(1);
}

const gates = "fa=0,flip=0,fdRate<=0.005,coverage>=0.95,stopMiss=0,falseStop=0";
const classify = `"${process.execPath}" "${path.join(root, "scripts/steps/classify.mjs")}"`;
const done = spawnSync(
	process.execPath,
	[
		scorer,
		"--data",
		data,
		"--cmd",
		classify,
		"--gate",
		gates,
		"--show",
		"fa,fd,flip,stop,sel",
		...process.argv.slice(2),
	],
	{ cwd: root, env: { ...process.env, COVERLINE_ROOT: root }, stdio: "inherit" },
);
process.exit(done.status ?? 1);

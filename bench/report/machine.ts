import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem, type } from "node:os";
import path from "node:path";
import { median } from "../lib/measure.ts";

/** The machine that was measured on, and what a durable write costs there, which decides much. */
export interface Machine {
	cpu: string;
	cores: number;
	memoryGib: number;
	system: string;
	node: string;
	/** Median of a 16 KiB write followed by fdatasync (ms). */
	durableWriteMs: number;
	/** Of the last minute: above the number of cores, others were at work. */
	load: number;
}

export function describeMachine(): Machine {
	return {
		cpu: cpus()[0]?.model ?? "unknown",
		cores: availableParallelism(),
		memoryGib: Math.round(totalmem() / 2 ** 30),
		system: `${type()} ${release()}`,
		node: process.version,
		durableWriteMs: measureDurableWrite(),
		load: loadavg()[0] ?? Number.NaN,
	};
}

function measureDurableWrite(): number {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-bench-disk-"));
	const file = openSync(path.join(folder, "log"), "w");
	const block = Buffer.alloc(16 * 1024, 1);
	const times = Array.from({ length: 300 }, () => {
		const startedAt = performance.now();
		writeSync(file, block);
		fdatasyncSync(file);
		return performance.now() - startedAt;
	});
	closeSync(file);
	rmSync(folder, { recursive: true });
	return median(times);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { openDatabase } from "@coverline/core";
import { migrationsFolder } from "@coverline/core/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { count, rows } from "../support.ts";

vi.setConfig({ testTimeout: 60_000 });

const starters = 4;
const rounds = 8;
const core = import.meta.resolve("@coverline/core");

/** What a start does first, round after round on a thread of its own; in each, all begin at one instant. */
const starting = `
	const { workerData, parentPort } = require("node:worker_threads");
	import(workerData.core).then(({ openDatabase, migrateDatabase }) => {
		const round = new Int32Array(workerData.gate);
		parentPort.postMessage("ready");
		for (const [nth, file] of workerData.files.entries()) {
			Atomics.wait(round, 0, nth);
			const db = openDatabase({ file, newId: () => "id" });
			migrateDatabase(db, workerData.migrationsFolder);
			db.$client.close();
			parentPort.postMessage("up");
		}
	});
`;

test("of several that start at once on a new file one makes the schema, and all come up", async () => {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-starting-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const files = Array.from({ length: rounds }, (_, round) => path.join(folder, `${round}.db`));
	const gate = new SharedArrayBuffer(4);
	const workerData = { core, files, migrationsFolder, gate };
	const workers = Array.from({ length: starters }, () => new Worker(starting, { eval: true, workerData }));
	const all = (word: string) => Promise.all(workers.map((worker) => says(worker, word)));
	await all("ready");
	for (const [nth, file] of files.entries()) {
		const up = all("up");
		Atomics.store(new Int32Array(gate), 0, nth + 1);
		Atomics.notify(new Int32Array(gate), 0);
		await up;
		const db = openDatabase({ file, newId: () => "id" });
		const applied = rows<{ at: number }>(db, "SELECT created_at AS at FROM __drizzle_migrations");
		expect(new Set(applied.map(({ at }) => at)).size).toBe(applied.length);
		expect(count(db, "organizations")).toBe(0);
		db.$client.close();
	}
});

function says(worker: Worker, word: string): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.once("error", reject);
		worker.once("message", (said) => {
			worker.off("error", reject);
			if (said === word) resolve();
			else reject(new Error(`${said} instead of ${word}`));
		});
	});
}

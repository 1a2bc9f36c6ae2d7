import { copyFileSync, fdatasync, fstatSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@coverline/core";
import { expect, test } from "vitest";
import { createLogSync, type FlushFile } from "../src/host/log-sync.ts";
import { lpnShift, wei } from "./support/sample-records.ts";
import { until } from "./support/until.ts";
import { startWorld } from "./support/world.ts";

function freshFile(): string {
	return path.join(mkdtempSync(path.join(tmpdir(), "coverline-")), "coverline.db");
}

/** A disk that answers when the test lets it. */
function heldDisk() {
	const asked: { descriptor: number; done: (error: Error | null) => void }[] = [];
	const flush: FlushFile = (descriptor, done) => void asked.push({ descriptor, done });
	return { asked, flush };
}

function logOf(file: string): string {
	writeFileSync(`${file}-wal`, "log");
	return file;
}

test("all who come during a sync share the next one, which has begun after they came", async () => {
	const { asked, flush } = heldDisk();
	const { sync, close } = createLogSync({ file: logOf(freshFile()), flush, onFailure: () => {} });
	const told: number[] = [];
	const syncs = [1, 2, 3].map((one) => sync().then(() => told.push(one)));
	expect(asked).toHaveLength(1);
	asked[0]?.done(null);
	await syncs[0];
	expect([told, asked.length]).toEqual([[1], 2]);
	asked[1]?.done(null);
	await Promise.all(syncs);
	expect([told, asked.length]).toEqual([[1, 2, 3], 2]);
	close();
});

test("once the disk has refused, nothing is promised any more, even when it would take the next", async () => {
	const { asked, flush } = heldDisk();
	const failures: Error[] = [];
	const { sync, close } = createLogSync({
		file: logOf(freshFile()),
		flush,
		onFailure: (error) => void failures.push(error),
	});
	const first = sync();
	asked[0]?.done(new Error("EIO"));
	await expect(first).rejects.toThrow("EIO");
	const second = sync();
	asked[1]?.done(null);
	await expect(second).rejects.toThrow("EIO");
	expect(failures).toHaveLength(1);
	close();
});

test("a log that is not there is told, not taken for synced", async () => {
	const failures: Error[] = [];
	const { sync, close } = createLogSync({
		file: freshFile(),
		flush: fdatasync,
		onFailure: (error) => void failures.push(error),
	});
	await expect(sync()).rejects.toThrow("ENOENT");
	expect(failures).toHaveLength(1);
	close();
});

test("the log is closed once the sync under way has ended", async () => {
	const { asked, flush } = heldDisk();
	const { sync, close } = createLogSync({ file: logOf(freshFile()), flush, onFailure: () => {} });
	const syncing = sync();
	const descriptor = asked[0]?.descriptor ?? -1;
	close();
	expect(fstatSync(descriptor).size).toBe(3);
	asked[0]?.done(null);
	await syncing;
	expect(() => fstatSync(descriptor)).toThrow("EBADF");
});

test("a YES is not acknowledged before its log is on the disk", async () => {
	const file = freshFile();
	const held: (() => void)[] = [];
	let holds = false;
	const inodes = new Set<number>();
	const flush: FlushFile = (descriptor, done) => {
		inodes.add(fstatSync(descriptor).ino);
		if (holds) held.push(() => fdatasync(descriptor, done));
		else fdatasync(descriptor, done);
	};
	const world = await startWorld({ env: { COVERLINE_DB: file }, machine: { flush } });
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.simulator.phone(wei.phone).nextText(/LPN/);
	holds = true;
	let answered = false;
	const answer = world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" }).then((given) => {
		answered = true;
		return given;
	});
	await until("the YES waits for the disk", () => held.length > 0);
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(answered).toBe(false);
	holds = false;
	for (const flushNow of held) flushNow();
	expect((await answer).body).toMatchObject({ status: "shift_claimed" });
	expect([...inodes]).toEqual([statSync(`${file}-wal`).ino]);
});

test("what was acknowledged is found after the power has gone", async () => {
	const file = freshFile();
	const lasting = freshFile();
	const files = (of: string) => [of, `${of}-wal`] as const;
	/** Of what the service writes, only what a sync has covered by the time that it ends is there after the power has gone. */
	const flush: FlushFile = (_, done) => {
		const covered = files(file).map((name) => readFileSync(name));
		setTimeout(() => {
			for (const [index, name] of files(lasting).entries()) writeFileSync(name, covered[index] as Buffer);
			done(null);
		}, 20);
	};
	const world = await startWorld({ env: { COVERLINE_DB: file }, machine: { flush } });
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.simulator.phone(wei.phone).nextText(/LPN/);
	const answer = await world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" });
	expect(answer.body).toMatchObject({ status: "shift_claimed" });
	const found = path.join(path.dirname(lasting), "found.db");
	for (const [index, name] of files(lasting).entries()) copyFileSync(name, files(found)[index] as string);
	const db = openDatabase({ file: found, newId: () => "id" });
	const claimed = db.$client.prepare("SELECT status, claimed_by FROM fanouts WHERE shift_id = ?").get(lpnShift);
	expect(claimed).toEqual({ status: "claimed", claimed_by: wei.id });
	db.$client.close();
});

test("a disk that keeps nothing: what comes in is refused, nothing is sent, /readyz turns 503", async () => {
	let broken = false;
	const lines: string[] = [];
	const world = await startWorld({
		env: { COVERLINE_DB: freshFile() },
		machine: {
			flush: (descriptor, done) =>
				broken ? done(new Error("EIO: i/o error, fdatasync")) : fdatasync(descriptor, done),
		},
		logLevel: "fatal",
		logTo: { write: (line: string) => void lines.push(line) },
	});
	broken = true;
	expect((await world.call("POST", `/shifts/${lpnShift}/fanout`)).status).toBe(500);
	broken = false;
	expect((await world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "NO" })).status).toBe(500);
	await new Promise((resolve) => setTimeout(resolve, 300));
	await until("not ready", async () => (await world.call("GET", "/readyz", undefined, null)).status === 503);
	expect(world.simulator.messages()).toEqual([]);
	expect(lines.filter((line) => line.includes("THE DISK DOES NOT KEEP"))).toHaveLength(1);
});

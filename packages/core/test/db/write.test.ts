import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createWrite, type Db, type Due, openDatabase, type Tx } from "@coverline/core";
import { testDatabase } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, rows } from "../support.ts";

/** A database whose transaction statements are counted, and whose flushes the test runs by hand. */
function bench({
	db = testDatabase(() => "id"),
	stopwatch = () => 0,
	lazily = false,
}: {
	db?: Db;
	stopwatch?: () => number;
	lazily?: boolean;
} = {}) {
	db.$client.exec("CREATE TABLE IF NOT EXISTS things (name TEXT UNIQUE)");
	const commands: string[] = [];
	let failNextCommit = false;
	function note(sql: string): void {
		commands.push(sql);
		if (sql !== "COMMIT" || !failNextCommit) return;
		failNextCommit = false;
		throw new Error("disk full");
	}
	const exec = db.$client.exec.bind(db.$client);
	db.$client.exec = (sql) => {
		note(sql);
		return exec(sql);
	};
	const prepare = db.$client.prepare.bind(db.$client) as typeof db.$client.prepare;
	db.$client.prepare = ((sql: string) => {
		const made = prepare(sql);
		if (sql !== "BEGIN IMMEDIATE" && sql !== "COMMIT") return made;
		const run = made.run.bind(made);
		made.run = () => {
			note(sql);
			return run();
		};
		return made;
	}) as typeof db.$client.prepare;
	const dues: Due[] = [];
	const flushes: (() => void)[] = [];
	const write = createWrite(db, {
		newId: () => "id",
		afterTurn: (flush) => void flushes.push(flush),
		stopwatch,
		onDue: (due) => void dues.push(due),
		lazily,
	});
	const add = (name: string) => (tx: Tx) => tx.$client.prepare("INSERT INTO things VALUES (?)").run(name).changes;
	return {
		db,
		commands,
		dues,
		flushes,
		write,
		add,
		turn: () => flushes.shift()?.(),
		failCommit: () => {
			failNextCommit = true;
		},
		names: () => rows<{ name: string }>(db, "SELECT name FROM things ORDER BY rowid").map(({ name }) => name),
	};
}

test("writes of one turn share one transaction, without savepoints", async () => {
	const { write, add, turn, commands, flushes, names } = bench();
	const writes = ["a", "b", "c"].map((name) => write(add(name)));
	expect(flushes).toHaveLength(1);
	turn();
	expect(await Promise.all(writes)).toEqual([1, 1, 1]);
	expect(commands).toEqual(["BEGIN IMMEDIATE", "COMMIT"]);
	expect(names()).toEqual(["a", "b", "c"]);
});

test("nothing is told before it is durable", async () => {
	const { write, add, turn, commands } = bench();
	const told: string[] = [];
	const writing = write(add("a")).then(() => told.push(...commands));
	expect(told).toEqual([]);
	turn();
	await writing;
	expect(told.at(-1)).toBe("COMMIT");
});

test("only what may be undone is committed without waiting for the disk, and it leaves the others waiting", async () => {
	const { db, write, add, turn, failCommit } = bench();
	const lazy = bench({ db, lazily: true });
	const synchronous = () => db.$client.pragma("synchronous", { simple: true });
	const seen = (tx: Tx) => tx.$client.pragma("synchronous", { simple: true });
	const [normal, full] = [1, 2];
	const writes = [lazy.write(seen), write(seen), lazy.write(seen)];
	lazy.turn();
	turn();
	expect(await Promise.all(writes)).toEqual([normal, full, normal]);
	expect(synchronous()).toBe(full);

	const thrown = lazy.write(() => {
		throw new Error("no");
	});
	lazy.turn();
	await expect(thrown).rejects.toThrow("no");
	expect(synchronous()).toBe(full);

	failCommit();
	const failed = lazy.write(add("a"));
	lazy.turn();
	await expect(failed).rejects.toThrow("disk full");
	expect(synchronous()).toBe(full);
});

test("a lazy write that comes after the database is closed is rejected, and breaks nothing else", async () => {
	const { db, write, add, turn } = bench({ lazily: true });
	const writing = write(add("a"));
	db.$client.close();
	turn();
	await expect(writing).rejects.toThrow("not open");
});

test("a write that throws undoes itself and nothing else", async () => {
	const { write, add, turn, names } = bench();
	const writes = [
		write(add("a")),
		write((tx) => {
			add("half")(tx);
			throw new Error("no");
		}),
		write(add("a")),
		write(add("b")),
	];
	turn();
	const settled = await Promise.allSettled(writes);
	expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
	expect(settled[1]).toMatchObject({ reason: new Error("no") });
	expect(names()).toEqual(["a", "b"]);
});

test("a commit that fails rejects every write of the batch, keeps nothing, and the next batch works", async () => {
	const { write, add, turn, names, failCommit, dues } = bench();
	const due = (tx: Tx) => {
		tx.due.messagesAt = 5;
	};
	const writes = [write(add("a")), write(add("b")), write(due)];
	failCommit();
	turn();
	const settled = await Promise.allSettled(writes);
	expect(settled.every((one) => one.status === "rejected" && one.reason.message === "disk full")).toBe(true);
	expect(names()).toEqual([]);
	expect(dues).toEqual([]);
	const next = write(add("c"));
	turn();
	expect(await next).toBe(1);
	expect(dues).toEqual([]);
});

test("a batch holds at most 512 writes", async () => {
	const { write, turn, flushes, commands, names, add } = bench();
	const writes = Array.from({ length: 600 }, (_, index) => write(add(String(index))));
	turn();
	expect(names()).toHaveLength(512);
	expect(flushes).toHaveLength(1);
	turn();
	await Promise.all(writes);
	expect(commands).toEqual(["BEGIN IMMEDIATE", "COMMIT", "BEGIN IMMEDIATE", "COMMIT"]);
	expect(names()).toHaveLength(600);
});

test("a batch that has taken its time is committed, and the rest follows in the next turn", async () => {
	let elapsed = 0;
	const { write, turn, names, add } = bench({ stopwatch: () => elapsed });
	const slow = (name: string) => (tx: Tx) => {
		elapsed += 5;
		return add(name)(tx);
	};
	const writes = ["a", "b", "c"].map((name) => write(slow(name)));
	turn();
	expect(names()).toEqual(["a", "b"]);
	turn();
	await Promise.all(writes);
	expect(names()).toEqual(["a", "b", "c"]);
});

test("a database held by another process rejects the write instead of hanging, and later ones work", async () => {
	const file = path.join(mkdtempSync(path.join(tmpdir(), "coverline-")), "busy.db");
	const { write, add, turn, db, names } = bench({ db: openDatabase({ file, newId: () => "id" }) });
	db.$client.pragma("busy_timeout = 0");
	const other = openDatabase({ file, newId: () => "id" });
	other.$client.exec("BEGIN IMMEDIATE");
	const refused = [write(add("a")), write(add("b"))];
	turn();
	for (const one of await Promise.allSettled(refused)) {
		expect(one).toMatchObject({ status: "rejected", reason: { code: "SQLITE_BUSY" } });
	}
	other.$client.exec("COMMIT");
	const next = write(add("c"));
	turn();
	expect(await next).toBe(1);
	expect(names()).toEqual(["c"]);
	db.$client.close();
	other.$client.close();
});

test("what a replayed or failed write made due is told once, or not at all", async () => {
	const { write, turn, dues } = bench();
	const makesDue = (at: number, fails: boolean) => (tx: Tx) => {
		tx.due.timersAt = tx.due.timersAt === null ? at : Math.min(tx.due.timersAt, at);
		if (fails) throw new Error("no");
	};
	const writes = [write(makesDue(30, false)), write(makesDue(10, true)), write(makesDue(20, false))];
	turn();
	await Promise.allSettled(writes);
	expect(dues).toEqual([{ timersAt: 20, messagesAt: null }]);

	const failing = write(makesDue(5, true));
	turn();
	await expect(failing).rejects.toThrow("no");
	expect(dues).toHaveLength(1);
	const quiet = write(() => "nothing due");
	turn();
	await quiet;
	expect(dues).toHaveLength(1);
});

test("a host that fails when it is woken does not turn a committed write into a failed one", async () => {
	const db = testDatabase(() => "id");
	const flushes: (() => void)[] = [];
	const write = createWrite(db, {
		newId: () => "id",
		afterTurn: (flush) => void flushes.push(flush),
		stopwatch: () => 0,
		onDue: () => {
			throw new Error("the host is broken");
		},
	});
	const writing = write((tx) => {
		tx.due.timersAt = 1;
		return "kept";
	});
	expect(() => flushes.shift()?.()).toThrow("the host is broken");
	expect(await writing).toBe("kept");
});

test("a write may ask for another write, which comes in a later turn", async () => {
	const { write, add, turn, names } = bench();
	let inner: Promise<unknown> | undefined;
	const outer = write((tx) => {
		inner ??= write(add("inner"));
		return add("outer")(tx);
	});
	turn();
	await outer;
	expect(names()).toEqual(["outer"]);
	turn();
	await inner;
	expect(names()).toEqual(["outer", "inner"]);
});

test("an open database keeps what was acknowledged when the power goes", () => {
	const file = path.join(mkdtempSync(path.join(tmpdir(), "coverline-")), "durable.db");
	const db = openDatabase({ file, newId: () => "id" });
	const pragma = (name: string) => db.$client.pragma(name, { simple: true });
	expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
	expect(count(db, "sqlite_master")).toBe(0);
	db.$client.close();
});

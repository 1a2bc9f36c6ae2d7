import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLab } from "./support/process.ts";
import { startWorld, type World } from "./support/world.ts";

/** Starts of one database, one after the other. */
function installation() {
	const folder = openLab(onTestFinished).folder();
	const file = path.join(folder, "coverline.admin-key");
	return {
		file,
		async start(adminKey: string, env: Record<string, string> = {}) {
			const world = await startWorld({
				env: { COVERLINE_DB: path.join(folder, "coverline.db"), COVERLINE_ADMIN_KEY: adminKey, ...env },
				records: false,
				started: false,
			});
			return Object.assign(world, { end: () => world.service.stop(100) });
		},
		keyInFile: () => readFileSync(file, "utf8").trim(),
	};
}

const opens = async (world: World, key: string) =>
	(await world.call("GET", "/trpc/system.status", undefined, key)).status === 200;
const named = "the-key-that-was-named";

test("naming a key ends the one that the first start made, tells so, and takes its file away", async () => {
	const { start, file, keyInFile } = installation();
	const first = await start("");
	const made = keyInFile();
	expect(first.service.wayIn).toEqual({ kind: "in_file", file });
	expect(await opens(first, made)).toBe(true);
	await first.end();

	const second = await start(named);
	expect(second.service.wayIn).toEqual({ kind: "configured" });
	expect([await opens(second, named), await opens(second, made)]).toEqual([true, false]);
	expect(existsSync(file)).toBe(false);
	expect(second.rows("SELECT 1 FROM events WHERE kind = 'key.revoked'")).toHaveLength(1);
	expect(second.rows("SELECT 1 FROM api_keys WHERE revoked_at IS NULL")).toHaveLength(1);
	await second.end();

	const third = await start("");
	expect(third.service.wayIn).toEqual({ kind: "elsewhere" });
	expect(await opens(third, named)).toBe(true);
	await third.end();

	const fourth = await start(made);
	expect([await opens(fourth, named), await opens(fourth, made)]).toEqual([false, true]);
});

test("naming the very key that the first start made, from its file, leaves both", async () => {
	const { start, file, keyInFile } = installation();
	await (await start("")).end();
	const again = await start("", { COVERLINE_ADMIN_KEY_FILE: file });
	expect(again.service.wayIn).toEqual({ kind: "configured" });
	expect(await opens(again, keyInFile())).toBe(true);
});

test("keys of single organizations outlive a change of the installation's own", async () => {
	const { start } = installation();
	const first = await start(named);
	const { key } = await first.as(named).keys.create.mutate({ label: "made at first start" });
	await first.end();
	expect(await opens(await start("another-key-that-was-named"), key)).toBe(true);
});

test("a file whose key was revoked is not said to be the way in", async () => {
	const { start, keyInFile } = installation();
	const first = await start("");
	const operator = first.as(keyInFile());
	await operator.keys.create.mutate({ label: "a tool's" });
	const { items } = await operator.keys.list.query();
	await operator.keys.revoke.mutate({ id: items.find(({ reach }) => reach === "installation")?.id ?? "" });
	await first.end();
	expect((await start("")).service.wayIn).toEqual({ kind: "elsewhere" });
});

test("a named key that was revoked by hand is said to be of no use", async () => {
	const { start } = installation();
	const first = await start(named);
	const operator = first.as(named);
	await operator.keys.create.mutate({ label: "a tool's" });
	const { items } = await operator.keys.list.query();
	await operator.keys.revoke.mutate({ id: items.find(({ reach }) => reach === "installation")?.id ?? "" });
	await first.end();
	expect((await start(named)).service.wayIn).toEqual({ kind: "configured_revoked" });
});

test("where no key is asked for none is made", async () => {
	const { start, file } = installation();
	expect((await start("", { COVERLINE_AUTH: "off" })).service.wayIn).toEqual({ kind: "no_key_needed" });
	expect(existsSync(file)).toBe(false);
});

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
	getFanout,
	listAttention,
	listMessages,
	migrateDatabase,
	openDatabase,
	organizationForImport,
} from "@coverline/core";
import { createWorld, escalateAfterMs, migrationsFolder, testDatabase } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, crowd, rows } from "../support.ts";

/** Our migrations and one more. */
function withFurther(sql: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-migrations-"));
	cpSync(migrationsFolder, folder, { recursive: true });
	const journalFile = path.join(folder, "meta", "_journal.json");
	const journal = JSON.parse(readFileSync(journalFile, "utf8"));
	const { idx, when } = journal.entries.at(-1);
	journal.entries.push({ idx: idx + 1, version: "6", when: when + 1, tag: "9999_further", breakpoints: true });
	writeFileSync(journalFile, JSON.stringify(journal));
	writeFileSync(path.join(folder, "9999_further.sql"), sql);
	return folder;
}

/** The way in which drizzle-kit rebuilds a table. */
function rebuild(table: string, definition: string): string {
	const renamed = definition.replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE \`__new_${table}\``);
	return [
		"PRAGMA foreign_keys=OFF;",
		`${renamed};`,
		`INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
		`DROP TABLE \`${table}\`;`,
		`ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
		"PRAGMA foreign_keys=ON;",
	].join("--> statement-breakpoint\n");
}

async function worldWithRows() {
	const world = createWorld();
	const [ana] = await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	await ana?.reply("YES");
	await world.organization("other");
	return world;
}

function tableNames(world: { db: Parameters<typeof rows>[0] }): string[] {
	const names = rows<{ name: string }>(
		world.db,
		"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
	);
	return names.map(({ name }) => name);
}

for (const table of ["organizations", "caregivers", "shifts", "fanouts", "texts"]) {
	test(`rebuilding ${table} in a database that holds rows loses none`, async () => {
		const world = await worldWithRows();
		const definition =
			rows<{ sql: string }>(world.db, "SELECT sql FROM sqlite_master WHERE name = ?", table)[0]?.sql ?? "";
		const sizes = () => Object.fromEntries(tableNames(world).map((name) => [name, count(world.db, name)]));
		const before = sizes();
		expect(before.offers).toBeGreaterThan(0);
		migrateDatabase(world.db, withFurther(rebuild(table, definition)));
		expect(sizes()).toEqual(before);
		expect(world.db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
	});
}

test("a migration that leaves rows pointing at nothing is refused, and again at the next start", async () => {
	const world = await worldWithRows();
	const folder = withFurther("DELETE FROM `caregivers`;");
	for (let start = 0; start < 2; start += 1) {
		expect(() => migrateDatabase(world.db, folder)).toThrow(
			expect.objectContaining({ code: "migration_broke_references" }),
		);
		expect(world.db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
	}
});

test("a database that a newer version has migrated is refused as it is, and accepted by that version", async () => {
	const world = await worldWithRows();
	const newer = withFurther("CREATE TABLE `of_tomorrow` (`id` text);");
	migrateDatabase(world.db, newer);
	const before = rows(world.db, "SELECT * FROM __drizzle_migrations");
	for (let start = 0; start < 2; start += 1)
		expect(() => migrateDatabase(world.db, migrationsFolder)).toThrow(
			expect.objectContaining({
				code: "database_is_newer",
				message: expect.stringMatching(/newer version of Coverline/),
			}),
		);
	expect(rows(world.db, "SELECT * FROM __drizzle_migrations")).toEqual(before);
	migrateDatabase(world.db, newer);
});

test("so is one whose unknown migration is older than our latest", () => {
	const db = testDatabase(() => "id");
	db.$client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of another branch', 1)");
	expect(() => migrateDatabase(db, migrationsFolder)).toThrow(expect.objectContaining({ code: "database_is_newer" }));
});

test("migrating a database that is up to date changes nothing", () => {
	const db = testDatabase(() => "id");
	const before = rows(db, "SELECT * FROM sqlite_master");
	migrateDatabase(db, migrationsFolder);
	expect(rows(db, "SELECT * FROM sqlite_master")).toEqual(before);
	expect(count(db, "__drizzle_migrations")).toBe(readJournal().length);
});

test("offers, timers and opt-outs are stored by their key alone", () => {
	const db = openDatabase({ file: ":memory:", newId: () => "id" });
	migrateDatabase(db, migrationsFolder);
	const without = rows<{ name: string }>(db, "SELECT name FROM pragma_table_list WHERE wr = 1 ORDER BY name");
	expect(without.map(({ name }) => name)).toEqual(["offers", "opt_outs", "timers"]);
});

test("every row of an organization follows when it is named anew", async () => {
	const world = await worldWithRows();
	const { organizationId: home } = world.scope;
	world.db.$client.prepare("UPDATE organizations SET provisional = 1 WHERE id = ?").run(home);
	const tables = rows<{ name: string }>(
		world.db,
		"SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'organization_id'",
	).map(({ name }) => name);
	const sizes = (id: string) =>
		tables.map((name) => [
			name,
			rows<{ n: number }>(world.db, `SELECT count(*) AS n FROM ${name} WHERE organization_id = ?`, id)[0]?.n ?? 0,
		]);
	const before = Object.fromEntries(sizes(home));
	for (const name of ["messages", "events", "inbound_messages", "caregivers"]) expect(before[name]).toBeGreaterThan(0);
	const scope = { ...world.scope, everywhere: true };
	await world.write((tx) => organizationForImport(tx, { named: "sunrise", scope, now: world.clock.now() }));
	expect(sizes(home).filter(([, size]) => size !== 0)).toEqual([]);
	expect(Object.fromEntries(sizes("sunrise"))).toEqual({ ...before, events: before.events + 1 });
});

/** A migrations folder as it was before one of them, and the world's rows written under it. */
function before(tag: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-migrations-"));
	cpSync(migrationsFolder, folder, { recursive: true });
	const journalFile = path.join(folder, "meta", "_journal.json");
	const journal = JSON.parse(readFileSync(journalFile, "utf8"));
	const at = journal.entries.findIndex((entry: { tag: string }) => entry.tag === tag);
	writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
	return folder;
}

test("a database from before the writes were made lighter keeps its texts, its winner and its closed fanouts", () => {
	const db = openDatabase({ file: ":memory:", newId: () => "id" });
	migrateDatabase(db, before("0003_lighter-writes"));
	db.$client.exec(`
		INSERT INTO organizations (id, name, time_zone, created_at) VALUES ('o', 'Agency', 'UTC', 0);
		INSERT INTO caregivers (id, organization_id, name, role, phone, created_at, updated_at)
			VALUES ('ana', 'o', 'Ana', 'CNA', '+15105550101', 0, 0), ('ben', 'o', 'Ben', 'CNA', '+15105550102', 0, 0);
		INSERT INTO shifts (id, organization_id, role, starts_at, ends_at, created_at) VALUES ('s', 'o', 'CNA', 10, 20, 0);
		INSERT INTO fanouts (id, organization_id, shift_id, status, starts_at, ends_at, started_at, claimed_by, claimed_at, closed_at)
			VALUES ('old', 'o', 's', 'expired', 10, 20, 1, NULL, NULL, NULL), ('f', 'o', 's', 'claimed', 10, 20, 2, 'ana', 5, NULL);
		INSERT INTO offers (fanout_id, caregiver_id, answer, answered_at, closes_at)
			VALUES ('f', 'ana', 'accepted', 5, 20), ('f', 'ben', 'declined', 4, 20);
		INSERT INTO texts (id, language, body, encoding, segments) VALUES ('t', 'en', 'It is yours.', 'gsm7', 1);
		INSERT INTO messages (seq, id, organization_id, dedupe_key, channel, kind, fanout_id, caregiver_id, to_phone, text_id,
			priority, status, send_after_at, expires_at, created_at)
			VALUES (7, 'm', 'o', 'claimed:f', 'sms', 'claimed', 'f', 'ana', '+15105550101', 't', 0, 'accepted', 0, 20, 5);
		INSERT INTO inbound_messages (id, carrier_id, channel, from_phone, body, received_at, outcome)
			VALUES ('i', 'SM1', 'sms', '+15105550101', 'YES', 5, '{}');
		INSERT INTO events (seq, organization_id, happened_at, kind, actor, shift_id) VALUES (3, 'o', 5, 'fanout.claimed', 'a', 's');
	`);
	migrateDatabase(db, migrationsFolder);
	const scope = { organizationId: "o", everywhere: false, actor: "test" };
	expect(listMessages(db, { filter: { shiftId: "s", limit: 10 }, scope }).items).toMatchObject([
		{ id: "m", body: "It is yours.", segments: 1 },
	]);
	expect(getFanout(db, { shiftId: "s", scope })).toMatchObject({
		claimedBy: "ana",
		closedAt: null,
		offers: [
			{ caregiverId: "ana", status: "claimed", answeredAt: 5 },
			{ caregiverId: "ben", status: "declined", answeredAt: 4 },
		],
	});
	expect(rows(db, "SELECT closed_at AS closedAt FROM fanouts WHERE id = 'old'")).toEqual([{ closedAt: 1 }]);
	expect(rows(db, "SELECT carrier_id AS sid FROM inbound_messages")).toEqual([{ sid: "SM1" }]);
	expect(rows(db, "SELECT seq FROM events")).toEqual([{ seq: 3 }]);
});

test("what waits for a person still waits after items could be about a shift alone", () => {
	const db = openDatabase({ file: ":memory:", newId: () => "id" });
	migrateDatabase(db, before("0006_attention-to-shifts"));
	db.$client.exec(`
		INSERT INTO organizations (id, name, time_zone, created_at) VALUES ('o', 'Agency', 'UTC', 0);
		INSERT INTO caregivers (id, organization_id, name, role, phone, created_at, updated_at)
			VALUES ('ana', 'o', 'Ana', 'CNA', '+15105550101', 0, 0);
		INSERT INTO attention_items (id, organization_id, caregiver_id, words, understood, created_at)
			VALUES ('i', 'o', 'ana', 'if I find a sitter', 'condition', 5);
	`);
	migrateDatabase(db, migrationsFolder);
	const scope = { organizationId: "o", everywhere: false, actor: "test" };
	expect(listAttention(db, { filter: { limit: 10 }, scope }).items).toMatchObject([
		{ id: "i", caregiverId: "ana", words: "if I find a sitter", understood: "condition", createdAt: 5, closedAt: null },
	]);
});

test("a fanout is live exactly until it is closed: the database itself holds that", async () => {
	const world = await worldWithRows();
	for (const set of ["status = 'released'", "closed_at = 1"]) {
		const torn = world.write((tx) => tx.$client.prepare(`UPDATE fanouts SET ${set} WHERE status = 'claimed'`).run());
		await expect(torn).rejects.toThrow(/fanouts_live_until_closed/);
	}
});

function readJournal(): unknown[] {
	return JSON.parse(readFileSync(path.join(migrationsFolder, "meta", "_journal.json"), "utf8")).entries;
}

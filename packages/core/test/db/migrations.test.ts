import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrateDatabase, openDatabase } from "@coverline/core";
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

test("every reference to an organization follows when it is named anew", () => {
	const db = testDatabase(() => "id");
	const references = rows<{ table: string; update: string }>(
		db,
		`SELECT m.name AS "table", f.on_update AS "update" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
		WHERE m.type = 'table' AND f."table" = 'organizations'`,
	);
	expect(references.length).toBeGreaterThan(8);
	expect(references.filter(({ update }) => update !== "CASCADE")).toEqual([]);
});

function readJournal(): unknown[] {
	return JSON.parse(readFileSync(path.join(migrationsFolder, "meta", "_journal.json"), "utf8")).entries;
}

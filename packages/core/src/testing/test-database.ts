import { fileURLToPath } from "node:url";
import type { Db } from "../db/database.ts";
import { migrateDatabase } from "../db/migrate.ts";
import { openDatabase } from "../db/open-database.ts";

export const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

let migrated: Uint8Array | undefined;

/** A fresh in-memory database: migrated once a process, cloned for every test. */
export function testDatabase(newId: () => string): Db {
	migrated ??= migratedImage(newId);
	return openDatabase({ file: migrated, newId });
}

function migratedImage(newId: () => string): Uint8Array {
	const db = openDatabase({ file: ":memory:", newId });
	migrateDatabase(db, migrationsFolder);
	const image = db.$client.serialize();
	db.$client.close();
	return image;
}

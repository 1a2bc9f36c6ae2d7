import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Where a key that was made at first start is kept: beside the database, so that the printed commands work again after
 * a restart. It is named after the database: two in one folder must not overwrite each other's only key.
 *
 * @returns null for a database in memory, which has no second start.
 */
export function keyFileOf({ db }: { db: string }): string | null {
	if (db === ":memory:") return null;
	const { dir, name } = path.parse(db);
	return path.join(dir, `${name}.admin-key`);
}

/** Readable by its owner alone, and on the disk when this returns. */
export function writeKeyFile(file: string, key: string): void {
	rmSync(file, { force: true });
	writeFileSync(file, `${key}\n`, { mode: 0o600, flag: "wx", flush: true });
}

/** The key in a file; null when there is none that we can read. */
export function readKeyFile(file: string): string | null {
	try {
		return readFileSync(file, "utf8").trim();
	} catch {
		return null;
	}
}

export function removeKeyFile(file: string): void {
	rmSync(file, { force: true });
}

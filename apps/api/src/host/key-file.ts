import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A key that was made at first start is kept beside the database, readable by its owner alone, so
 * that the printed commands work again after a restart. The file is named after the database: two in
 * one folder must not overwrite each other's only key.
 *
 * @returns the file's path, or null when there is none.
 */
export function keepKeyFile({ db, madeKey }: { db: string; madeKey: string | null }): string | null {
	const { dir, name } = path.parse(db);
	const file = path.join(dir, `${name}.admin-key`);
	if (madeKey !== null) {
		rmSync(file, { force: true });
		writeFileSync(file, `${madeKey}\n`, { mode: 0o600 });
	}
	return existsSync(file) ? file : null;
}

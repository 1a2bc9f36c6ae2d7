import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A key that was made at first start is kept beside the database, readable by its owner alone, so
 * that the printed commands work again after a restart.
 *
 * @returns the file's path, or null when there is none.
 */
export function keepKeyFile({ db, madeKey }: { db: string; madeKey: string | null }): string | null {
	const file = path.join(path.dirname(db), "admin-key");
	if (madeKey !== null) writeFileSync(file, `${madeKey}\n`, { mode: 0o600 });
	return existsSync(file) ? file : null;
}

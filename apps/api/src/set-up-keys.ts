import { anyKeyInForce, createApiKey, type Db, findHome, type Write } from "@coverline/core";
import type { Config } from "./config.ts";
import { hashKey, newApiKey } from "./host/deps.ts";

/**
 * Makes sure that somebody can get in: the key of COVERLINE_ADMIN_KEY is the installation's own; where
 * there is none at all, one is made and returned, to be shown once.
 */
export async function setUpKeys({
	db,
	write,
	config,
	now,
}: {
	db: Db;
	write: Write;
	config: Config;
	now: number;
}): Promise<string | null> {
	const organizationId = findHome(db)?.organizationId ?? "";
	const create = (key: string, label: string) =>
		write((tx) =>
			createApiKey(tx, { organizationId, reach: "installation", label, hash: hashKey(key), actor: "coverline", now }),
		);
	if (config.adminKey !== null) {
		await create(config.adminKey, "COVERLINE_ADMIN_KEY");
		return null;
	}
	if (config.auth === "off" || anyKeyInForce(db)) return null;
	const made = newApiKey();
	await create(made, "made at first start");
	return made;
}

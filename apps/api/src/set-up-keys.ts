import { anyKeyInForce, createApiKey, type Db, findHome, setConfiguredKey, type Write } from "@coverline/core";
import type { Config } from "./config.ts";
import { hashKey, newApiKey } from "./host/deps.ts";

/**
 * Makes sure that somebody can get in: the key of COVERLINE_ADMIN_KEY is the installation's own
 * (and replaces the one that stood there before); where
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
	const { adminKey } = config;
	if (adminKey !== null) {
		await write((tx) => setConfiguredKey(tx, { organizationId, hash: hashKey(adminKey), actor: "coverline", now }));
		return null;
	}
	if (config.auth === "off" || anyKeyInForce(db)) return null;
	const made = newApiKey();
	const key = { organizationId, reach: "installation", label: "made at first start", hash: hashKey(made) } as const;
	await write((tx) => createApiKey(tx, { ...key, actor: "coverline", now }));
	return made;
}

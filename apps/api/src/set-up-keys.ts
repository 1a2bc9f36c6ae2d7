import { anyKeyInForce, createApiKey, type Db, findHome, setConfiguredKey, type Tx, type Write } from "@coverline/core";
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
	const homeOf = (tx: Tx) => findHome(tx)?.organizationId ?? "";
	const { adminKey } = config;
	if (adminKey !== null) {
		const key = { hash: hashKey(adminKey), actor: "coverline", now };
		await write((tx) => setConfiguredKey(tx, { ...key, organizationId: homeOf(tx) }));
		return null;
	}
	if (config.auth === "off" || anyKeyInForce(db)) return null;
	const made = newApiKey();
	const key = { reach: "installation", label: "made at first start", hash: hashKey(made) } as const;
	await write((tx) => createApiKey(tx, { ...key, organizationId: homeOf(tx), actor: "coverline", now }));
	return made;
}

import { type Db, findHome, makeFirstKey, scopeOfKey, setConfiguredKey, type Tx, type Write } from "@coverline/core";
import type { Config } from "./config.ts";
import { hashKey, newApiKey } from "./host/deps.ts";
import { keyFileOf, readKeyFile, removeKeyFile, writeKeyFile } from "./host/key-file.ts";

/** How the operator gets in, as far as a start can tell. */
export type WayIn =
	/** COVERLINE_AUTH=off. */
	| { kind: "no_key_needed" }
	/** COVERLINE_ADMIN_KEY has it. */
	| { kind: "configured" }
	/** COVERLINE_ADMIN_KEY names a key that was revoked by hand. */
	| { kind: "configured_revoked" }
	/** The file holds a key that opens. */
	| { kind: "in_file"; file: string }
	/** Just made, for a database in memory: to be shown once. */
	| { kind: "made"; key: string }
	/** There is a key, in none of the places that we know. */
	| { kind: "elsewhere" };

/**
 * Makes sure that somebody can get in: the key of COVERLINE_ADMIN_KEY is the installation's own (and ends the
 * one that stood there before, with its file); where there is none at all, one is made and kept.
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
}): Promise<WayIn> {
	const file = keyFileOf(config);
	const fileOpens = () => file !== null && opens(db, readKeyFile(file));
	const inHome = (tx: Tx) => ({ organizationId: findHome(tx)?.organizationId ?? "", actor: "coverline", now });
	const { adminKey } = config;
	if (adminKey !== null) {
		await write((tx) => setConfiguredKey(tx, { ...inHome(tx), hash: hashKey(adminKey) }));
		// It stays when it holds the key that was configured: it may be where that was read from.
		if (file !== null && readKeyFile(file) !== adminKey) removeKeyFile(file);
		if (config.auth === "off") return { kind: "no_key_needed" };
		return { kind: opens(db, adminKey) ? "configured" : "configured_revoked" };
	}
	if (config.auth === "off") return { kind: "no_key_needed" };
	const key = newApiKey();
	const made = await write((tx) => {
		if (!makeFirstKey(tx, { ...inHome(tx), hash: hashKey(key) })) return false;
		// Inside the transaction: a key in force that nobody has would lock everybody out. Done twice, it writes the same.
		if (file !== null) writeKeyFile(file, key);
		return true;
	});
	if (file !== null && fileOpens()) return { kind: "in_file", file };
	return made ? { kind: "made", key } : { kind: "elsewhere" };
}

function opens(db: Db, key: string | null): boolean {
	return key !== null && scopeOfKey(db, hashKey(key)) !== null;
}

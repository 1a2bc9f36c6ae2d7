import { type Db, findHome, type Scope, scopeOfKey } from "@coverline/core";
import { hashKey } from "../host/deps.ts";

export type Authentication = { kind: "ok"; scope: Scope } | { kind: "refused"; detail: string };

/** Who a request acts for, by its `Authorization: Bearer …` header. */
export function authenticate(
	db: Db,
	{ header, required }: { header: string | undefined; required: boolean },
): Authentication {
	if (!required) return { kind: "ok", scope: operatorScope(db) };
	const key = /^Bearer\s+(\S+)$/i.exec(header ?? "")?.[1];
	if (key === undefined)
		return { kind: "refused", detail: "An API key is needed: send it as 'Authorization: Bearer <key>'." };
	const scope = scopeOfKey(db, hashKey(key));
	return scope === null ? { kind: "refused", detail: "This API key is unknown or revoked." } : { kind: "ok", scope };
}

/** The installation's own hands: everywhere, at home in the home organization. */
export function operatorScope(db: Db): Scope {
	return {
		get organizationId() {
			return findHome(db)?.organizationId ?? "";
		},
		everywhere: true,
		actor: "operator",
	};
}

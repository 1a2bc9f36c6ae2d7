import { recordEvent } from "../audit/record-event.ts";
import type { Db, Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { installation, organizations } from "../db/schema.ts";

export interface Home {
	organizationId: string;
	callbackSecret: string;
}

/**
 * Makes, once in an installation's life, its secret and its home organization: where everything goes
 * that names no other. The organization is provisional until an import gives it its id.
 */
export function ensureHome(
	tx: Tx,
	{ id, name, timeZone, secret, now }: { id: string; name: string; timeZone: string; secret: string; now: number },
): Home {
	const known = findHome(tx);
	if (known !== undefined) return known;
	tx.insert(installation).values({ id: 1, callbackSecret: secret, createdAt: now }).run();
	tx.insert(organizations).values({ id, name, timeZone, isHome: true, provisional: true, createdAt: now }).run();
	recordEvent(tx, { organizationId: id, at: now, kind: "organization.created", actor: "coverline", detail: { name } });
	return { organizationId: id, callbackSecret: secret };
}

export function findHome(db: Db): Home | undefined {
	return homeAndSecret(db).get({});
}

const homeAndSecret = statement<object, Home>(`
	SELECT g.id AS organizationId, i.callback_secret AS callbackSecret
	FROM organizations g, installation i WHERE g.is_home = 1
`);

import type { Tx } from "../db/database.ts";
import { findHome } from "../organizations/home.ts";
import type { ImportedShift } from "./import-records.ts";

type ShiftFacts = Omit<ImportedShift, "id" | "index">;
export type IdOf = (shift: ShiftFacts, organizationId: string) => string;

/**
 * Ids for shifts that have none, from what they say; the second of two alike is another. Two agencies may say
 * the same, so a shift that names no organization says whose it is, except at home: what home is called
 * may change.
 */
export function idMaker(tx: Tx, { digest }: { digest: (text: string) => string }): IdOf {
	const alike = new Map<string, number>();
	return ({ organizationId: named, role, startsAt, endsAt, place }, organizationId) => {
		const atHome = findHome(tx)?.organizationId === organizationId;
		const said = JSON.stringify({
			organizationId: named ?? (atHome ? undefined : organizationId),
			role,
			startsAt,
			endsAt,
			place,
		});
		const nth = (alike.get(said) ?? 0) + 1;
		alike.set(said, nth);
		return digest(`${nth} ${said}`);
	};
}

import { type Db, listShifts } from "@coverline/core";
import { operatorScope } from "../http/authenticate.ts";
import { demoShiftId } from "./load-demo.ts";

/**
 * The shift that the printed commands are about: the one made for them, or once that was opened the latest
 * of the demo's others, which nobody who has taken part yet holds; null: all were opened or are over.
 */
export function shiftToTry(db: Db, { now }: { now: number }): string | null {
	const filter = { from: now, role: "CNA", limit: 100 };
	const open = listShifts(db, { filter, scope: operatorScope(db) }).items.filter(
		({ id, fanoutStatus }) => id.startsWith("demo-") && fanoutStatus === null,
	);
	return (open.find(({ id }) => id === demoShiftId) ?? open.at(-1))?.id ?? null;
}

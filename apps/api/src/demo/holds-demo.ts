import { type Db, listEventsOfShift } from "@coverline/core";
import { demoActor, demoShiftId } from "./load-demo.ts";

/** Whether the demo agency was ever loaded into a database. */
export function holdsDemo(db: Db): boolean {
	return listEventsOfShift(db, { shiftId: demoShiftId, afterSeq: 0, limit: 1 })[0]?.actor === demoActor;
}

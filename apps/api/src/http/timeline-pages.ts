import { type Db, listEventsOfShift, namesOf } from "@coverline/core";
import { nextTurn } from "../host/deps.ts";
import { timelineText } from "./timeline-text.ts";

/** A few milliseconds' work. */
const eventsPerPage = 500;

/** All that happened to a shift, in text, page by page; others have their turn of the event loop in between. */
export async function* timelinePages(
	db: Db,
	{ shiftId, timeZone }: { shiftId: string; timeZone: string },
): AsyncGenerator<string, void, undefined> {
	for (let afterSeq = 0; ; ) {
		const events = listEventsOfShift(db, { shiftId, afterSeq, limit: eventsPerPage });
		const names = namesOf(db, new Set(events.flatMap(({ caregiverId }) => caregiverId ?? [])));
		yield timelineText({ events, names, timeZone });
		const last = events.at(-1);
		if (last === undefined || events.length < eventsPerPage) return;
		afterSeq = last.seq;
		await nextTurn();
	}
}

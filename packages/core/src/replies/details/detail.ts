import type { LocalTime, OpenOffer } from "../reply-types.ts";

/** A fact that a reply states about a shift. Minutes are of the day; where AM or PM was not said, both are listed. */
export type Detail =
	/** `asDay`: "the 10" is a day of the month, too. */
	| { kind: "number"; value: number; marked: boolean; asDay?: boolean }
	| { kind: "ordinal"; value: number; fromEnd: boolean; byTime: boolean }
	| { kind: "ordinal_or_day"; value: number }
	| { kind: "weekday"; weekday: number }
	| { kind: "days"; from: number; to: number }
	| { kind: "weekend" }
	| { kind: "date"; month: number; day: number }
	| { kind: "either_date"; month: number; day: number }
	| { kind: "time"; minutes: readonly number[] }
	| { kind: "until"; minutes: readonly number[] }
	| { kind: "range"; starts: readonly number[]; ends: readonly number[] }
	| { kind: "duration"; minutes: number }
	| { kind: "part"; part: DayPart }
	| { kind: "relative_day"; daysAhead: number; part: DayPart | null }
	| { kind: "place"; places: readonly string[] }
	| { kind: "role"; roles: readonly string[] };

export type DayPart = "morning" | "afternoon" | "evening" | "night" | "day" | "am" | "pm";

export interface DetailSpan {
	detail: Detail;
	start: number;
	end: number;
}

const minutesInDay = 1_440;

/** The offers that a stated fact can mean: none when it contradicts all of them. */
export function offersThatFit(detail: Detail, offers: readonly OpenOffer[], today: LocalTime | undefined): OpenOffer[] {
	switch (detail.kind) {
		case "number":
			return fitNumber(detail, offers);
		case "ordinal":
			return fitOrdinal(detail, offers);
		case "ordinal_or_day":
			return offers.filter(
				(offer, index) =>
					offer.starts.day === detail.value ||
					(isNumbered(offer) && offer.number === detail.value && index === detail.value - 1),
			);
		case "weekday":
			return offers.filter((offer) => offer.starts.weekday === detail.weekday);
		case "days":
			return offers.filter(
				(offer) =>
					offer.starts.weekday === detail.from &&
					offer.ends.weekday === detail.to &&
					daysBetween(offer.starts, offer.ends) > 0,
			);
		case "weekend":
			return offers.filter((offer) => offer.starts.weekday === 0 || offer.starts.weekday === 6);
		case "date":
			return offers.filter((offer) => offer.starts.month === detail.month && offer.starts.day === detail.day);
		case "either_date":
			return offers.filter(
				({ starts }) =>
					(starts.month === detail.month && starts.day === detail.day) ||
					(starts.month === detail.day && starts.day === detail.month),
			);
		case "time":
			return offers.filter((offer) => detail.minutes.includes(offer.starts.minuteOfDay));
		case "until":
			return offers.filter((offer) => !isOfDays(offer) && detail.minutes.includes(offer.ends.minuteOfDay));
		case "range":
			return offers.filter(
				(offer) =>
					!isOfDays(offer) &&
					detail.starts.includes(offer.starts.minuteOfDay) &&
					detail.ends.includes(offer.ends.minuteOfDay),
			);
		case "duration":
			return offers.filter(
				(offer) =>
					!isOfDays(offer) &&
					(offer.ends.minuteOfDay - offer.starts.minuteOfDay + minutesInDay) % minutesInDay === detail.minutes,
			);
		case "part":
			return offers.filter((offer) => startsInPart(offer, detail.part));
		case "relative_day":
			return offers.filter(
				(offer) =>
					(detail.part === null || startsInPart(offer, detail.part)) &&
					(today === undefined || isDaysAhead(detail.daysAhead, today, offer)),
			);
		case "place":
			return offers.filter((offer) => offer.place !== null && detail.places.includes(offer.place));
		case "role":
			return offers.filter((offer) => detail.roles.includes(offer.role.toLowerCase()));
	}
}

/** Whether it lasts a day or more: its hours alone, or one of its days, are a part of it. */
function isOfDays({ starts, ends }: OpenOffer): boolean {
	const days = daysBetween(starts, ends);
	return days > 1 || (days === 1 && ends.minuteOfDay >= starts.minuteOfDay);
}

/** Whether a fact names a part of an offer: "I can do Monday 8 to 8" of a shift from Monday to Thursday. */
export function isPartOf({ kind }: Detail, offer: OpenOffer): boolean {
	return isOfDays(offer) && partsOfDays.has(kind);
}

const partsOfDays: ReadonlySet<Detail["kind"]> = new Set([
	"weekday",
	"weekend",
	"date",
	"either_date",
	"ordinal_or_day",
	"time",
	"range",
	"until",
	"duration",
	"part",
	"relative_day",
]);

// The text listed the offers by number, so a number is that first; "yes 8" to one offer at 8 AM is its hour.
function fitNumber(
	detail: { value: number; marked: boolean; asDay?: boolean },
	offers: readonly OpenOffer[],
): OpenOffer[] {
	const numbered = offers.filter(
		(offer) =>
			(isNumbered(offer) && offer.number === detail.value) || (detail.asDay && offer.starts.day === detail.value),
	);
	const isNoHour = detail.marked || offers.length > 1 || detail.value > 24 || offers.some(({ fromList }) => fromList);
	if (numbered.length > 0 || isNoHour) return numbered;
	const hours = [detail.value * 60, (detail.value + 12) * 60].map((minute) => minute % minutesInDay);
	return offers.filter((offer) => hours.includes(offer.starts.minuteOfDay));
}

function isNumbered({ numberKnown = true }: OpenOffer): boolean {
	return numberKnown;
}

/** Whether a list has told some of these offers and not the others. */
export function isListedInPart(offers: readonly OpenOffer[]): boolean {
	return offers.some(isNumbered) && !offers.every(isNumbered);
}

// Where the order of the list and the order in time disagree, "the first" could mean either.
function fitOrdinal(
	detail: { value: number; fromEnd: boolean; byTime: boolean },
	offers: readonly OpenOffer[],
): OpenOffer[] {
	const at = (some: OpenOffer[]) => some.at(detail.fromEnd ? -detail.value : detail.value - 1);
	const listed = at(offers.filter(isNumbered).sort((a, b) => a.number - b.number));
	const timed = at([...offers].sort((a, b) => compareTimes(a.starts, b.starts)));
	if (detail.byTime) return timed ? [timed] : [];
	if (!listed || !timed) return [];
	return listed === timed ? [listed] : [listed, timed];
}

function startsInPart(offer: OpenOffer, part: DayPart): boolean {
	const hour = offer.starts.minuteOfDay / 60;
	switch (part) {
		case "morning":
			return hour >= 4 && hour < 12;
		case "day":
			return hour >= 5 && hour < 15;
		case "afternoon":
			return hour >= 12 && hour < 18;
		case "evening":
			return hour >= 15 && hour < 22;
		case "night":
			return hour >= 18 || hour < 4;
		case "am":
			return hour < 12;
		case "pm":
			return hour >= 12;
	}
}

/** Whoever is awake after midnight may call the day that has begun "tomorrow". */
const smallHoursEnd = 4 * 60;

function isDaysAhead(daysAhead: number, today: LocalTime, { starts }: OpenOffer): boolean {
	const days = daysBetween(today, starts);
	return days === daysAhead || (daysAhead === 1 && days === 0 && today.minuteOfDay < smallHoursEnd);
}

function compareTimes(a: LocalTime, b: LocalTime): number {
	return dayNumber(a) - dayNumber(b) || a.minuteOfDay - b.minuteOfDay;
}

function daysBetween(from: LocalTime, to: LocalTime): number {
	const year = from.year ?? to.year ?? 2024;
	const days = dayNumber({ ...to, year: to.year ?? year }) - dayNumber({ ...from, year });
	// Without a year, an offer of January seen in December lies ahead, not a year back.
	return to.year === undefined && days < -180 ? days + 365 : days;
}

// Days since a fixed day of the Gregorian calendar; core reads no clock, so it counts them itself.
function dayNumber({ year = 2024, month, day }: LocalTime): number {
	const shifted = month <= 2 ? year - 1 : year;
	const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return 365 * shifted + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

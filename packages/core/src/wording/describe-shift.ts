import type { Language } from "./languages.ts";
import { onlyGsm7, plainForGsm7 } from "./segments.ts";

/** What a text says about a shift, beyond the agency's name. */
export interface DescribedShift {
	role: string;
	startsAt: number;
	endsAt: number;
	place: string | null;
	timeZone: string;
	organizationName: string;
}

/** Longest forms that still let every text fit one segment. */
const longest = {
	gsm7: { organizationName: 24, role: 14, place: 24 },
	ucs2: { organizationName: 8, role: 6, place: 8 },
} as const;
/** The same where the end needs a date of its own. */
const longestWithDates = {
	gsm7: { organizationName: 18, role: 10, place: 14 },
	ucs2: { organizationName: 6, role: 4, place: 4 },
} as const;
const dayMs = 24 * 3_600_000;

export interface SpelledShift {
	agency: string;
	role: string;
	/** "Tue Jul 2, 8:00 AM-4:00 PM" in the person's language and the agency's zone; of a day or more "Mon Jan 4, 8AM-Thu Jan 7, 8PM". */
	when: string;
	/** ", Oakland", or nothing. */
	at: string;
}

/**
 * The parts of a text, in the agency's zone, cut to lengths that keep it within one segment. In
 * `latin`, what GSM-7 cannot hold is left out: a place in another script, or an emoji.
 */
export function spellShift(shift: DescribedShift, language: Language, script: "any" | "latin" = "any"): SpelledShift {
	const limits = longestOf(language === "zh" ? "ucs2" : "gsm7", isOfDays(shift));
	const spell = (text: string, limit: number) => cut(writeIn(script, language, text), limit);
	const wanted = shift.place !== null && script === "latin" ? onlyGsm7(shift.place) : shift.place;
	const place = wanted === null || wanted === "" ? "" : spell(wanted, limits.place);
	return {
		agency: spell(shift.organizationName, limits.organizationName),
		role: spell(shift.role, limits.role),
		when: spellTime(shift, language),
		at: place === "" ? "" : language === "zh" ? `，${place}` : `, ${place}`,
	};
}

/** The beginning of a name, where a list has room for no more. */
export function shortName(name: string | null, language: Language, length: number): string {
	return name === null ? "" : writeIn("any", language, name).slice(0, length).replace(halfCharacter, "").trim();
}

/** A name of which nothing would be left stays as it is. */
function writeIn(script: "any" | "latin", language: Language, text: string): string {
	if (script === "latin") return onlyGsm7(text) || text;
	return language === "zh" ? text : plainForGsm7(text);
}

/** What a cut leaves of an emoji, or of what joins two of them. */
const halfCharacter = /(?:[\ud800-\udbff]|\u200d|\ufe0f)+$/;

function cut(text: string, limit: number): string {
	return text.length <= limit
		? text
		: `${text
				.slice(0, limit - 1)
				.replace(halfCharacter, "")
				.trimEnd()}.`;
}

const dayNames: Record<Language, readonly string[]> = {
	en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
	es: ["dom", "lun", "mar", "mie", "jue", "vie", "sab"],
	ht: ["dim", "len", "mad", "mek", "jed", "van", "sam"],
	tl: ["Lin", "Lun", "Mar", "Miy", "Huw", "Biy", "Sab"],
	zh: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
	pt: ["dom", "seg", "ter", "qua", "qui", "sex", "sab"],
};

const monthNames: Record<Language, readonly string[]> = {
	en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
	es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
	ht: ["jan", "fev", "mas", "avr", "me", "jen", "jiy", "out", "sep", "okt", "nov", "des"],
	tl: ["Ene", "Peb", "Mar", "Abr", "May", "Hun", "Hul", "Ago", "Set", "Okt", "Nob", "Dis"],
	zh: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
	pt: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
};

function spellTime({ startsAt, endsAt, timeZone }: DescribedShift, language: Language): string {
	const start = localTime(startsAt, timeZone);
	const end = localTime(endsAt, timeZone);
	const twelve = language === "en" || language === "es" || language === "tl";
	const [from, to] = twelve ? [hours12(start), hours12(end)] : [hours24(start), hours24(end)];
	const comma = language === "zh" ? " " : ", ";
	if (!isOfDays({ startsAt, endsAt, timeZone })) return `${spellDate(start, language)}${comma}${from}-${to}`;
	return `${spellDate(start, language)}${comma}${short(from)}-${spellDate(end, language)}${comma}${short(to)}`;
}

function longestOf(encoding: "gsm7" | "ucs2", ofDays: boolean) {
	return (ofDays ? longestWithDates : longest)[encoding];
}

/** Whether its hours do not tell which day it ends on; a day of the clock change has 23 of them or 25. */
function isOfDays({ startsAt, endsAt, timeZone }: Pick<DescribedShift, "startsAt" | "endsAt" | "timeZone">): boolean {
	if (endsAt - startsAt >= dayMs) return true;
	const [start, end] = [localTime(startsAt, timeZone), localTime(endsAt, timeZone)];
	return start.day !== end.day && end.minuteOfDay >= start.minuteOfDay;
}

function spellDate({ weekday, month, day }: LocalInstant, language: Language): string {
	const [dayName, monthName] = [dayNames[language][weekday], monthNames[language][month - 1]];
	if (language === "zh") return `${monthName}${day}日${dayName}`;
	return language === "en" || language === "tl" ? `${dayName} ${monthName} ${day}` : `${dayName} ${day} ${monthName}`;
}

/** "8AM", "8:30PM". */
function short(hours: string): string {
	return hours.replace(/:00(?= )/, "").replace(" ", "");
}

function hours12({ minuteOfDay }: LocalInstant): string {
	const hour = Math.floor(minuteOfDay / 60);
	return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes(minuteOfDay)} ${hour < 12 ? "AM" : "PM"}`;
}

function hours24({ minuteOfDay }: LocalInstant): string {
	return `${Math.floor(minuteOfDay / 60)}:${minutes(minuteOfDay)}`;
}

function minutes(minuteOfDay: number): string {
	return String(minuteOfDay % 60).padStart(2, "0");
}

/** An instant as a wall clock shows it. weekday 0 = Sunday, month 1 = January. */
export interface LocalInstant {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number;
	readonly minuteOfDay: number;
}

/** What calendar and clock on the wall of `timeZone` show at an instant (epoch ms). */
export function localTime(at: number, timeZone: string): LocalInstant {
	const minute = Math.floor(at / minuteMs);
	const minutes = knownMinutes(timeZone);
	const known = minutes.get(minute);
	if (known !== undefined) return known;
	const shown = readWallClock(minute * minuteMs, timeZone);
	if (minutes.size === mostMinutesKept) minutes.clear();
	minutes.set(minute, shown);
	return shown;
}

const minuteMs = 60_000;

/** Reading a wall clock is slow, and many offers begin and end at few instants: so many are kept of each zone. */
const mostMinutesKept = 4_096;
const minutesOfZone = new Map<string, Map<number, LocalInstant>>();

function knownMinutes(timeZone: string): Map<number, LocalInstant> {
	const known = minutesOfZone.get(timeZone);
	if (known !== undefined) return known;
	const made = new Map<number, LocalInstant>();
	minutesOfZone.set(timeZone, made);
	return made;
}

function readWallClock(at: number, timeZone: string): LocalInstant {
	const shown = Object.fromEntries(
		wallClock(timeZone)
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	);
	const [year, month, day] = [Number(shown.year), Number(shown.month), Number(shown.day)];
	return {
		year,
		month,
		day,
		weekday: weekdayOf(year, month, day),
		minuteOfDay: Number(shown.hour) * 60 + Number(shown.minute),
	};
}

/** Sakamoto's rule for the Gregorian calendar; 0 = Sunday. */
function weekdayOf(year: number, month: number, day: number): number {
	const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
	const shifted = month < 3 ? year - 1 : year;
	return (
		(shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + monthShift + day) % 7
	);
}

/** Building a formatter costs more than all of its use, so each zone has one. */
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
	const known = wallClocks.get(timeZone);
	if (known !== undefined) return known;
	const made = new Intl.DateTimeFormat("en-US", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	});
	wallClocks.set(timeZone, made);
	return made;
}

import { localTime } from "@coverline/core";

const minuteMs = 60_000;

/** Midnight of the day that calendars in `timeZone` show at `at`, in epoch milliseconds. */
export function startOfDayIn(timeZone: string, at: number): number {
	const { minuteOfDay } = localTime(at, timeZone);
	return Math.floor(at / minuteMs) * minuteMs - minuteOfDay * minuteMs;
}

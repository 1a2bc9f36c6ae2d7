import { type DestinationStream, pino } from "pino";

export type Log = ReturnType<typeof createLog>;

/** One JSON line an event, on standard error: standard output is for the person who started it. */
export function createLog(level: string, destination: DestinationStream = pino.destination({ fd: 2, sync: false })) {
	return pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, destination);
}

/** A phone number as logs show it: enough to tell two apart in a conversation, not enough to call. */
export function maskPhone(phone: string): string {
	return phone.length <= 4 ? "****" : `${phone.slice(0, 2)}****${phone.slice(-2)}`;
}

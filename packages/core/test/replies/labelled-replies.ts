import { readFileSync } from "node:fs";
import type { Decision, LocalTime, OpenOffer, ReplyContext } from "../../src/replies/interpret-reply.ts";

export type Label = "ACCEPT" | "DECLINE" | "UNKNOWN" | "STOP" | "HELP" | "START" | "CANCEL";

/** One row of a labelled file, as the labelling guidelines describe it. */
export interface LabelledReply {
	id: string;
	text: string;
	label: Label;
	lang: string;
	alt?: Label[];
	offers?: number[] | null;
	declined?: number[];
	context?: Partial<LabelledContext>;
}

interface LabelledContext {
	channel: "sms" | "voice";
	open_offers: number;
	offers: LabelledOffer[];
	has_claimed: boolean;
	pending: ReplyContext["pending"];
}

export interface LabelledOffer {
	n: number;
	role: string;
	day: string;
	date: string;
	start: string;
	end: string;
	place: string;
}

/** The offer that a row answers when it names none. */
export const oaklandOffer: LabelledOffer = {
	n: 1,
	role: "RN",
	day: "Tue",
	date: "Jul 2",
	start: "8:00 AM",
	end: "4:00 PM",
	place: "Oakland",
};
export const berkeleyOffer: LabelledOffer = {
	n: 2,
	role: "RN",
	day: "Wed",
	date: "Jul 3",
	start: "11:00 PM",
	end: "7:00 AM",
	place: "Berkeley",
};

export const labelOf: Record<Decision["kind"], Label> = {
	accept: "ACCEPT",
	decline: "DECLINE",
	weak_accept: "UNKNOWN",
	give_back: "CANCEL",
	opt_out: "STOP",
	opt_in: "START",
	help: "HELP",
	unclear: "UNKNOWN",
};

export function readLabelledReplies(name: string): LabelledReply[] {
	const lines = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8")
		.trim()
		.split("\n");
	return lines.map((line) => JSON.parse(line) as LabelledReply);
}

export function contextOf(row: Pick<LabelledReply, "context">): ReplyContext {
	const context = row.context ?? {};
	const offers = context.offers ?? ((context.open_offers ?? 1) === 1 ? [oaklandOffer] : []);
	return {
		channel: context.channel ?? "sms",
		hasClaimed: context.has_claimed ?? false,
		pending: context.pending ?? null,
		offers: offers.map(toOpenOffer),
	};
}

/** A context with these offers open and nothing else said. */
export function answering(
	offers: readonly LabelledOffer[] = [oaklandOffer],
	more: Partial<ReplyContext> = {},
): ReplyContext {
	return { channel: "sms", hasClaimed: false, pending: null, offers: offers.map(toOpenOffer), ...more };
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function toOpenOffer(offer: LabelledOffer): OpenOffer {
	const [month = "", day = ""] = offer.date.split(" ");
	const at = (clock: string): LocalTime => ({
		month: months.indexOf(month) + 1,
		day: Number(day),
		weekday: weekdays.indexOf(offer.day),
		minuteOfDay: toMinute(clock),
	});
	return { number: offer.n, role: offer.role, place: offer.place, starts: at(offer.start), ends: at(offer.end) };
}

function toMinute(clock: string): number {
	const [, hour = "0", minute = "0", half] = /(\d+):(\d+) (AM|PM)/u.exec(clock) ?? [];
	return ((Number(hour) % 12) + (half === "PM" ? 12 : 0)) * 60 + Number(minute);
}

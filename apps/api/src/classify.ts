// The command behind `npm run --silent classify`: what the reply grammar makes of a text.
import { readFileSync, writeSync } from "node:fs";
import {
	type Decision,
	explainReply,
	type LocalTime,
	type OpenOffer,
	type ReplyContext,
} from "@coverline/core/replies";

const labels = {
	accept: "ACCEPT",
	decline: "DECLINE",
	weak_accept: "UNKNOWN",
	give_back: "CANCEL",
	opt_out: "STOP",
	opt_in: "START",
	help: "HELP",
	unclear: "UNKNOWN",
} as const satisfies Record<Decision["kind"], string>;
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const defaultOffer = {
	n: 1,
	role: "RN",
	day: "Tue",
	date: "Jul 2",
	start: "8:00 AM",
	end: "4:00 PM",
	place: "Oakland",
};

const args = process.argv.slice(2);
if (args.length > 0) explain(args.join(" "));
else classifyLines(readFileSync(0, "utf8"));

/** One JSON decision a line, in the order of the input, and nothing else on standard output. */
function classifyLines(input: string): void {
	const lines = input.split(/\r?\n/u);
	if (lines.at(-1) === "") lines.pop();
	const out = lines.map((line, index) => JSON.stringify(classifyLine(line, index + 1)));
	writeAll(out.length === 0 ? "" : `${out.join("\n")}\n`);
}

function classifyLine(line: string, number: number) {
	try {
		const row: unknown = JSON.parse(line);
		const { text, context } =
			typeof row === "string"
				? { text: row, context: undefined }
				: ((row ?? {}) as { text?: unknown; context?: unknown });
		if (typeof text !== "string") throw new Error("it has no `text`");
		return toRow(explainReply(text, toContext(context)).decision);
	} catch (error) {
		console.error(`Line ${number} was not understood: ${error instanceof Error ? error.message : String(error)}`);
		return { label: "UNKNOWN", offers: null, declined: [], tier: "malformed" };
	}
}

function toRow(decision: Decision) {
	return {
		label: labels[decision.kind],
		offers: "offers" in decision ? decision.offers : null,
		declined: "declined" in decision ? decision.declined : [],
		tier: tierOf(decision),
	};
}

function tierOf(decision: Decision): string {
	switch (decision.kind) {
		case "weak_accept":
			return "weak";
		case "unclear":
			return decision.because;
		case "opt_out":
			return decision.wording;
		default:
			return "clear";
	}
}

function explain(text: string): void {
	const { decision, language, tokens } = explainReply(text, toContext(undefined));
	const width = Math.max(...tokens.map((token) => token.text.length), 4);
	const readings = tokens.map((token) => `  ${token.text.padEnd(width)}  ${token.reading}`);
	writeAll(
		`${["Answering: RN Tue Jul 2, 8:00 AM-4:00 PM, Oakland", ...readings, `Language: ${language ?? "not told"}`, `Decision: ${JSON.stringify({ ...decision, label: labels[decision.kind] })}`].join("\n")}\n`,
	);
}

// Missing keys take the defaults of the labelling guidelines: one offer, a text message, nothing held, nothing asked.
function toContext(raw: unknown): ReplyContext {
	const context = isRecord(raw) ? raw : {};
	const pending = context["pending"];
	const count = typeof context["open_offers"] === "number" ? context["open_offers"] : 1;
	const offers = Array.isArray(context["offers"])
		? context["offers"].filter(isRecord).map(toOffer)
		: placeholderOffers(count);
	return {
		channel: context["channel"] === "voice" ? "voice" : "sms",
		offers,
		hasClaimed: context["has_claimed"] === true,
		pending: pending === "which_offer" || pending === "confirm_accept" || pending === "confirm_cancel" ? pending : null,
	};
}

// Offers that are counted but not described have numbers only: nothing but a number can select one.
function placeholderOffers(count: number): OpenOffer[] {
	if (count === 1) return [toOffer(defaultOffer, 0)];
	const nowhere = { month: 0, day: 0, weekday: -1, minuteOfDay: -1 };
	return Array.from({ length: Math.max(0, Math.min(Math.trunc(count), 20)) }, (_, index) => ({
		number: index + 1,
		role: "",
		place: null,
		starts: nowhere,
		ends: nowhere,
	}));
}

function toOffer(raw: Record<string, unknown>, index: number): OpenOffer {
	const text = (key: string) => (typeof raw[key] === "string" ? raw[key] : "");
	const [month = "", day = ""] = text("date").split(/\s+/u);
	const date = {
		month: months.indexOf(month.slice(0, 3).toLowerCase()) + 1,
		day: Number.parseInt(day, 10) || 0,
		weekday: weekdays.indexOf(text("day").slice(0, 3).toLowerCase()),
	};
	const at = (key: string): LocalTime => ({ ...date, minuteOfDay: toMinute(text(key)) });
	return {
		number: typeof raw["n"] === "number" ? raw["n"] : index + 1,
		role: text("role"),
		place: text("place") || null,
		starts: at("start"),
		ends: at("end"),
	};
}

function toMinute(clock: string): number {
	const match = /^\s*(\d{1,2})(?::(\d{2}))?\s*([ap])?/iu.exec(clock);
	if (!match) return -1;
	const hour = Number(match[1]);
	const half = match[3]?.toLowerCase();
	return (half ? (hour % 12) + (half === "p" ? 12 : 0) : hour) * 60 + Number(match[2] ?? 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// A pipe takes what it has room for; the rest is offered again, so that nothing is lost at exit.
function writeAll(text: string): void {
	const bytes = new TextEncoder().encode(text);
	for (let at = 0; at < bytes.length; ) {
		try {
			at += writeSync(1, bytes, at);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
			if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}

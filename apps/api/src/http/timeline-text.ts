import { type LocalInstant, localTime, type TimelineEvent } from "@coverline/core";

export interface TimelineText {
	events: readonly TimelineEvent[];
	/** Names by caregiver id. */
	names: ReadonlyMap<string, string>;
	timeZone: string;
}

/** What happened to a shift as a person reads it: one line an event, in the agency's own time, each with its end. */
export function timelineText({ events, names, timeZone }: TimelineText): string {
	const lines = events.flatMap((event) => {
		const sentence = sentenceOf(event, names.get(event.caregiverId ?? "") ?? event.caregiverId ?? "somebody");
		return sentence === null ? [] : [`${clockTime(localTime(event.at, timeZone), event.at)}  ${sentence}\n`];
	});
	return lines.join("");
}

function clockTime({ month, day, minuteOfDay }: LocalInstant, at: number): string {
	const two = (value: number) => String(value).padStart(2, "0");
	const seconds = two(Math.floor(at / 1000) % 60);
	return `${two(month)}/${two(day)} ${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}:${seconds}`;
}

/** The sentence for an event; null for what would only repeat its neighbour. */
function sentenceOf({ kind, detail }: TimelineEvent, name: string): string | null {
	const facts = (detail ?? {}) as Record<string, unknown>;
	switch (kind) {
		case "shift.created":
			return `shift made: ${facts.role}${facts.place ? `, ${facts.place}` : ""}`;
		case "shift.updated":
			return "shift corrected";
		case "fanout.started":
			return facts.refillOf ? "being filled again" : "opened";
		case "round.started":
			return null;
		case "round.completed":
			return `${facts.channel === "voice" ? "calling" : "texting"} ${facts.contacted}`;
		case "round.skipped":
			return `not calling: ${facts.because}`;
		case "message.sent":
			return sent(facts, name);
		case "message.settled":
			return `${sent(facts, name)} (found out later, by the carrier's ${facts.evidence})`;
		case "message.delivered":
			return facts.kind === "offer" ? `${name}'s phone has the text` : null;
		case "message.failed":
		case "message.refused":
			return `${name} could not be ${facts.channel === "voice" ? "called" : "texted"}: ${failure(facts)}`;
		case "message.in_doubt":
			return `unsure whether ${name} was ${facts.channel === "voice" ? "called" : "texted"}; finding out`;
		case "message.given_up":
			return `could not find out whether ${name} was ${facts.channel === "voice" ? "called" : "texted"}`;
		case "message.obsolete":
			return notSent(facts, name);
		case "call.answered":
			return `${name} picked up`;
		case "call.ended":
			return `call to ${name} ended: ${facts.progress}`;
		case "reply.received":
			return `${name} ${facts.channel === "voice" ? "answered on the call" : "texted"}: "${facts.words}"`;
		case "fanout.claimed":
			return `FILLED by ${name}`;
		case "offer.declined":
			return `${name} said no`;
		case "offer.standby":
			return `${name} said yes too late and stands by`;
		case "question.asked":
			return `asked ${name} back`;
		case "attention.raised":
			return `needs a person: ${name} (${facts.understood})`;
		case "attention.closed":
			return `looked after: ${name}`;
		case "reply.overruled":
			return `a person decided for ${name}: ${facts.as}`;
		case "fanout.released":
			return `${name} gave it back`;
		case "fanout.cancelled":
			return "no longer needed";
		case "fanout.expired":
			return "NOT FILLED: the shift is over";
		case "caregiver.opted_out":
			return `${name} wants no more texts or calls`;
		default:
			return kind.replace(".", " ");
	}
}

function sent({ kind, channel }: Record<string, unknown>, name: string): string {
	if (channel === "voice") return `called ${name}`;
	if (kind === "claimed") return `told ${name} that it is theirs`;
	if (kind === "filled") return `told ${name} that it is filled`;
	return kind === "answer" ? `answered ${name}` : `texted ${name}`;
}

/** That the shift was gone by then says nothing new; that the person was the reason does. */
function notSent({ kind, channel, because }: Record<string, unknown>, name: string): string | null {
	if (kind !== "offer" || because === "no_longer_open" || because === "already_answered") return null;
	return `${name} was not ${channel === "voice" ? "called" : "texted"}: ${String(because).replaceAll("_", " ")}`;
}

function failure({ because, code, class: failureClass }: Record<string, unknown>): string {
	return [because ?? failureClass, code ? `(code ${code})` : null].filter(Boolean).join(" ");
}

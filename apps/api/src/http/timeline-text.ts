import { type LocalInstant, localTime, type TimelineEvent } from "@coverline/core";
import { endingOfCall, failureOf, phoneTrouble, understoodAs, unsentBecause } from "./plain-words.ts";

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
		return sentence === null ? [] : [`${clockTime(localTime(event.at, timeZone), event.at)}  ${inOneLine(sentence)}\n`];
	});
	return lines.join("");
}

/** Words, names and carriers' reasons are other people's: a line break in them would begin a line that looks like ours. */
function inOneLine(sentence: string): string {
	return sentence.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function clockTime({ month, day, minuteOfDay }: LocalInstant, at: number): string {
	const two = (value: number) => String(value).padStart(2, "0");
	const seconds = two(Math.floor(at / 1000) % 60);
	return `${two(month)}/${two(day)} ${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}:${seconds}`;
}

/** The sentence for an event; null for what would only repeat its neighbour. */
function sentenceOf(event: TimelineEvent, name: string): string | null {
	const { kind, actor } = event;
	const facts = (event.detail ?? {}) as Facts;
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
			return asked(facts);
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
			return `${name} could not be ${sending(facts)}: ${failureOf(facts)}`;
		case "message.in_doubt":
			return `unsure whether ${name} was ${sending(facts)}; finding out`;
		case "message.given_up":
			return `could not find out whether ${name} was ${sending(facts)}`;
		case "message.obsolete":
			return notSent(facts, name);
		case "call.answered":
			return `${name} picked up`;
		case "call.ended":
			return facts.progress === "completed"
				? `call to ${name} ended`
				: `call to ${name} ended: ${endingOfCall(facts.progress)}`;
		case "reply.received":
			return said(facts, name);
		case "fanout.claimed":
			return `FILLED by ${name}${facts.via === "person" ? ", as a person decided" : ""}`;
		case "offer.declined":
			return facts.via === "person" ? null : `${name} said no`;
		case "offer.standby":
			return `${name} said yes too late and stands by`;
		case "question.asked":
			return `asked ${name} back`;
		case "attention.raised":
			return event.caregiverId === null
				? `needs a person: ${facts.understood}`
				: `needs a person: ${name} (${understoodAs(facts.understood)})`;
		case "attention.closed":
			return `${actor === "coverline" ? "no longer needs a person" : "settled"}${event.caregiverId === null ? "" : `: ${name}`}`;
		case "reply.overruled":
			return overruled(facts, name);
		case "fanout.released":
			return actor.startsWith("caregiver:") ? `${name} gave it back` : `the office took it off ${name}`;
		case "fanout.cancelled":
			return closed(event, name);
		case "fanout.expired":
			return "NOT FILLED: the shift is over";
		case "caregiver.opted_out":
			return `${name} wants no more texts or calls`;
		case "caregiver.opted_in":
			return `${name} may be texted and called again`;
		case "caregiver.updated":
			return recordChanged(facts, name);
		default:
			return kind.replace(".", " ");
	}
}

type Facts = Record<string, unknown>;

/** From a phone that their record named before it may be anybody. */
function said({ channel, words, fromFormerPhone }: Facts, name: string): string {
	const who = fromFormerPhone === true ? `somebody with ${name}'s former phone` : name;
	return `${who} ${channel === "voice" ? "answered on the call" : "texted"}: "${words}"`;
}

/** Nobody texted is told by what follows: the shift is not filled. */
function asked({ channel, contacted, because }: Facts): string | null {
	const more = because === undefined ? "" : "; the cost cap allows no more";
	if (contacted !== 0) return `${channel === "voice" ? "calling" : "texting"} ${contacted}${more}`;
	return channel === "voice" ? `calling nobody${more}` : null;
}

function closed({ caregiverId, detail }: TimelineEvent, name: string): string {
	const { because } = (detail ?? {}) as Facts;
	if (because === "nobody_left") return "NOT FILLED: there is nobody left to ask";
	return caregiverId === null ? "no longer needed" : `no longer needed: taken off ${name}, who had it`;
}

function recordChanged({ phoneTrouble: trouble }: Facts, name: string): string {
	if (trouble === undefined) return `${name}'s record was changed`;
	return trouble === null ? `texts reach ${name}'s phone after all` : `${name}'s phone ${phoneTrouble(trouble)}`;
}

/** What a yes or a no came to stands beside it. */
function overruled({ as }: Facts, name: string): string | null {
	if (as === "yes") return null;
	return as === "no" ? `a person decided that ${name} said no` : `a person wrote to ${name}`;
}

function sending({ channel, kind }: Facts): string {
	return channel === "voice" ? "called" : tellings[String(kind)] ? `told ${tellings[String(kind)]}` : "texted";
}

function sent(facts: Facts, name: string): string {
	const { kind, channel } = facts;
	if (channel === "voice") return `called ${name}`;
	const telling = tellings[String(kind)] ?? notices[String(kind)];
	if (telling !== undefined) return `told ${name} ${telling}`;
	return kind === "answer" ? `answered ${name}` : `texted ${name}`;
}

/** What somebody has to know: that it could not be told is said as such. */
const tellings: Readonly<Record<string, string>> = {
	claimed: "that it is theirs",
	taken_off: "that it is theirs no more",
	called_off: "that it is called off",
};

const notices: Readonly<Record<string, string>> = {
	filled: "that it is filled",
	withdrawn: "that it is no longer open",
};

/** That the shift was gone by then says nothing new; that the person was the reason does. */
function notSent(facts: Facts, name: string): string | null {
	const { kind, because } = facts;
	if (saysNothing.has(String(because))) return null;
	if (!missed.has(String(kind))) return null;
	return `${name} was not ${sending(facts)}: ${unsentBecause(because)}`;
}

/** What somebody went without who had not had it before. */
const missed: ReadonlySet<string> = new Set(["offer", "taken_off", "called_off", "written"]);

const saysNothing: ReadonlySet<string> = new Set([
	"no_longer_open",
	"already_answered",
	"reached_at_first",
	"theirs_again",
]);

import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { type Listing, sayWhich } from "../wording/say.ts";
import { isOpen, type Offer, type Person, personOf, type Question } from "./conversation.ts";
import type { Decision } from "./interpret-reply.ts";

export interface ReceivedReply {
	/** The carrier's id of it. Twilio may deliver one SMS twice, also at the same instant; this is our dedupe key. */
	carrierId: string;
	channel: "sms" | "voice";
	from: string;
	/** Our number that it came to; null when that is not known. */
	to: string | null;
	text: string;
	/** Only this organization's people; null: whoever the number belongs to. */
	organizationId: string | null;
	/** A call is about one offer. */
	fanoutId?: string | null;
	/** Twilio's Advanced Opt-Out has recognised a keyword and has answered it itself. */
	optOutType?: "STOP" | "START" | "HELP" | null;
	/** A second reader is asked about what is unclear: its answer waits for that. */
	secondReading?: boolean;
	/** Texts that this process has leased and not begun, by `seq`: they have reached nobody. */
	unbegun: ReadonlySet<number>;
	now: number;
	escalateAfterMs: number;
}

export interface NumberedOffer extends Offer {
	number: number;
	/** Whoever answers can mean it by its number. */
	numberKnown: boolean;
	/** There is a list in which numbers were told. */
	fromList: boolean;
}

/** Everything that is known when a reply is acted upon. */
export interface Reply {
	received: ReceivedReply;
	/** Everybody with this phone: one person, once an organization. */
	persons: readonly Person[];
	/** The one whom the reply is filed under. */
	person: Person;
	/** What the reply may be about; among them, where one is open, such as have just been closed. */
	offers: readonly NumberedOffer[];
	held: readonly Offer[];
	question: Question | null;
	decision: Decision;
	/** With nothing open: what it is about all the same, as far as can be told. */
	late: Pick<Offer, "fanout" | "person"> | null;
	actor: string;
}

/** Of somebody at two agencies, who they are at the one whose shift it is. */
export function personFor(
	{ persons, person }: Pick<Reply, "persons" | "person">,
	about: FanoutRow | null | undefined,
): Person {
	return (about && personOf(persons, about)) ?? person;
}

/** A reply's words as the timeline shows them. */
export function wordsToShow({ text }: Pick<ReceivedReply, "text">): string {
	return text.slice(0, longestWords);
}

const longestWords = 400;

/** What can still be taken of what the reply may be about. */
export function openOnes({ offers }: Pick<Reply, "offers">): NumberedOffer[] {
	return offers.filter(isOpen);
}

/** The offers with these numbers. One offer needs no number; several without one: null. */
export function chosenOffers(
	{ offers }: Pick<Reply, "offers">,
	numbers: readonly number[] | null,
): NumberedOffer[] | null {
	if (numbers === null) return offers.length === 1 ? [...offers] : null;
	return offers.filter(({ number }) => numbers.includes(number));
}

/**
 * "Which one?" as this person is asked it, and the offers that it tells. What the last list told keeps its number, unless
 * nothing of it is open or the numbers have grown long: then they begin anew.
 */
export function listing(reply: Pick<Reply, "offers" | "person">): Listing<{ number: number; shift: FanoutRow }> {
	const open = openOnes(reply);
	const goesOn = open.some(({ numberKnown }) => numberKnown) && open.every(({ number }) => number <= highestNumber);
	const listed = open.map(({ number, fanout }, index) => ({ number: goesOn ? number : index + 1, shift: fanout }));
	return sayWhich(reply.person.language, listed);
}

/** Two digits would be read as a day of the month. */
const highestNumber = 9;

/** Fanouts as a question remembers them: each at the place of its number, which the text told. */
export function idsByNumber(told: readonly { number: number; fanoutId: string }[]): string[] {
	const highest = Math.max(0, ...told.map(({ number }) => number));
	return Array.from({ length: highest }, (_, index) => told.find(({ number }) => number === index + 1)?.fanoutId ?? "");
}

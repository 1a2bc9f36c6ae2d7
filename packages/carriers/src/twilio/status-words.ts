import type { StatusMeaning } from "@coverline/core";

/** What one of the carrier's words says of a text or call. */
export interface Progress {
	/** A message only moves to a higher rank; ranks of one channel are all different. */
	rank: number;
	/** No ordinary word follows it. */
	terminal: boolean;
	/** `reached`: delivered, or answered; `ended`: an answered call is over. */
	meaning: StatusMeaning;
}

type Words = Readonly<Record<string, Progress>>;

/**
 * Status callbacks come late, twice and in any order, so the highest rank wins: the state after any
 * permutation and repetition of the same callbacks is their maximum. That needs a total order, also
 * between words that should exclude each other. There, the better evidence that the person was reached
 * ranks higher: a handset's receipt outweighs a network's complaint.
 *
 * Inbound words (receiving, received) are not here: they never belong to a message of ours.
 */
const messageWords: Words = {
	accepted: { rank: 10, terminal: false, meaning: "under_way" },
	scheduled: { rank: 11, terminal: false, meaning: "under_way" },
	queued: { rank: 20, terminal: false, meaning: "under_way" },
	sending: { rank: 30, terminal: false, meaning: "under_way" },
	sent: { rank: 40, terminal: false, meaning: "under_way" },
	canceled: { rank: 50, terminal: true, meaning: "failed" },
	failed: { rank: 51, terminal: true, meaning: "failed" },
	undelivered: { rank: 52, terminal: true, meaning: "failed" },
	partially_delivered: { rank: 60, terminal: true, meaning: "reached" },
	delivered: { rank: 61, terminal: true, meaning: "reached" },
	read: { rank: 62, terminal: true, meaning: "reached" },
};

/** Between the endings of a call: "completed" proves that it was answered, "busy" that it rang somewhere. */
const callWords: Words = {
	queued: { rank: 10, terminal: false, meaning: "under_way" },
	initiated: { rank: 20, terminal: false, meaning: "under_way" },
	ringing: { rank: 30, terminal: false, meaning: "under_way" },
	"in-progress": { rank: 40, terminal: false, meaning: "reached" },
	canceled: { rank: 50, terminal: true, meaning: "cancelled" },
	failed: { rank: 51, terminal: true, meaning: "failed" },
	"no-answer": { rank: 52, terminal: true, meaning: "no_answer" },
	busy: { rank: 53, terminal: true, meaning: "busy" },
	completed: { rank: 60, terminal: true, meaning: "ended" },
};

/** The word's place in its channel, or null for a word that is not known: then record the callback, and change nothing. */
export function progressOf(channel: "sms" | "voice", word: string): Progress | null {
	const words = channel === "sms" ? messageWords : callWords;
	return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/** The rank alone: a status may replace another only when its rank is higher. Null for an unknown word. */
export function rankOf(channel: "sms" | "voice", word: string): number | null {
	return progressOf(channel, word)?.rank ?? null;
}

/** Which of two words stands after both have come, in either order. An unknown word never replaces a known one. */
export function laterProgress(channel: "sms" | "voice", current: string | null, word: string): string | null {
	const rank = rankOf(channel, word);
	if (rank === null) return current;
	return rank > ((current === null ? null : rankOf(channel, current)) ?? -1) ? word : current;
}

/** Everything that passed over the wire, in order, with its result. Bounded: the oldest entries go first. */
export type Journal = {
	add(entry: NewEntry): void;
	/** Oldest first. `after` is the sequence number of the last entry already seen. */
	read(filter?: JournalFilter): JournalEntry[];
	clear(): void;
};

export type JournalFilter = { after?: number; kind?: JournalKind; about?: string; limit?: number };

/**
 * `request`: the service asked us. `callback`: we reported a status. `webhook`: we brought a text or asked for TwiML.
 * `trouble`: the carrier's debugger would show this (error codes 11200, 12100, …).
 */
export type JournalKind = "request" | "callback" | "webhook" | "trouble";

export type JournalEntry = NewEntry & { sequence: number };

export type NewEntry = {
	at: number;
	kind: JournalKind;
	/** The verb (`messages.create`, `callback.message`, …) or, for trouble, its code. */
	what: string;
	/** The sid of the message or call that it is about. */
	about: string | null;
	/** The HTTP status that was given or received; null when there was none. */
	status: number | null;
	tookMs?: number;
	url?: string;
	fields?: Readonly<Record<string, string | readonly string[] | undefined>>;
	/** The effects of faults that applied. */
	faults?: string[];
	/** An error code, a refusal or a sentence about what went wrong. */
	note?: string;
	attempts?: number;
};

/** A ring of `size` entries. */
export function createJournal({ size }: { size: number }): Journal {
	let ring: JournalEntry[] = [];
	let count = 0;

	return {
		add(entry) {
			const kept = entry as JournalEntry;
			kept.sequence = ++count;
			ring[(count - 1) % size] = kept;
		},
		read({ after = 0, kind, about, limit = size } = {}) {
			const found: JournalEntry[] = [];
			for (let at = Math.max(after, count - size); at < count && found.length < limit; at++) {
				const entry = ring[at % size] as JournalEntry;
				if (kind && entry.kind !== kind) continue;
				if (about && entry.about !== about) continue;
				found.push(entry);
			}
			return found;
		},
		clear() {
			ring = [];
			count = 0;
		},
	};
}

import type { Db } from "./db/database.ts";
import type { Write } from "./db/write.ts";
import type { Carrier } from "./outbox/carrier.ts";
import type { Traffic } from "./outbox/traffic.ts";

/** Epoch milliseconds, from outside: core has no clock of its own. */
export interface Clock {
	now(): number;
}

/** Something an operator should hear of. It never holds a phone number's owner or a text's words. */
export type Report =
	| { kind: "timer_failed"; timer: string; fanoutId: string; error: unknown }
	| { kind: "dispatch_failed"; error: unknown }
	| { kind: "sending_stopped"; cause: string; code: number | null }
	| { kind: "sending_resumed" }
	| { kind: "no_number_left"; organizationId: string }
	| { kind: "number_found"; organizationId: string }
	| { kind: "unknown_failure_code"; code: number | null; messageId: string }
	| { kind: "given_up"; messageId: string; because: string };

/** What the two steps that a host drives need. */
export interface CoreDeps {
	db: Db;
	write: Write;
	/**
	 * Commits without waiting for the disk: only for the work of timers, whose rows stand again if the power takes it, and
	 * for texts that leave their line, which are in doubt after a power cut anyhow.
	 */
	writeLazily: Write;
	/**
	 * Commits without waiting for the disk either, and gathered for a few milliseconds: only for sends that the carrier has
	 * or may have. What a crash loses of it is found again as sends in doubt.
	 */
	record: Write;
	clock: Clock;
	carrier: Carrier;
	/** What is in flight and how fast each may go. */
	traffic: Traffic;
	/** 0 <= random() < 1, for the jitter of retries. */
	random: () => number;
	report: (report: Report) => void;
}

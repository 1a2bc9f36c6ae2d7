import { uptime } from "node:os";
import { createUndiciClient, type UndiciClient, type UndiciClientOptions } from "@coverline/carriers/twilio";

/** What the service takes from the machine that it runs on. Tests bring one on which time stands still until it is moved. */
export interface Machine {
	/** Runs `fn` in `ms`, or as soon as this turn of the event loop is over. Returns what cancels it. */
	after: After;
	/** Runs `fn` once what arrives within `ms`, or (0) within this turn of the event loop, has been taken in. */
	gather(ms: number, fn: () => void): void;
	/** 0 <= random() < 1. */
	random(): number;
	/** Since when it has certainly been up (epoch ms). */
	upSince(): number;
	/** The connections to the carrier. */
	connect(options: UndiciClientOptions): UndiciClient;
}

/** A clock may be set while the machine starts. */
const clockSettlesMs = 60_000;

export type After = (ms: number, fn: () => void) => () => void;

export const realMachine: Machine = {
	after(ms, fn) {
		// A timeout of zero is one of a millisecond: of forty pages that are due at once, each would wait for it.
		if (ms <= 0) {
			const immediate = setImmediate(fn);
			return () => clearImmediate(immediate);
		}
		const timer = setTimeout(fn, ms);
		return () => clearTimeout(timer);
	},
	gather(ms, fn) {
		if (ms > 0) setTimeout(fn, ms);
		// One turn more lets what has arrived meanwhile share the commit.
		else setImmediate(() => setImmediate(fn));
	},
	random: Math.random,
	upSince: () => Date.now() - uptime() * 1000 + clockSettlesMs,
	connect: createUndiciClient,
};

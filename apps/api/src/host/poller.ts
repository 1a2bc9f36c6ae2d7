import type { After } from "./machine.ts";

/** Drives one step of core: on an interval, and earlier when something is due. */
export interface Poller {
	/** Something is due at this instant (epoch ms): do not sleep past it. */
	wakeAt(at: number): void;
	/** Ends after the step under way. */
	stop(): Promise<void>;
	/** When the step last began, and whether it is overdue: what `/readyz` calls alive. */
	isAlive(): boolean;
}

export interface PollerOptions {
	/** Does what is due; says when it wants to be called next (epoch ms, null: when something new comes). */
	step: () => Promise<{ nextAt: number | null }>;
	intervalMs: number;
	now: () => number;
	after: After;
	onError: (error: unknown) => void;
}

/** After a failed step nothing is tried for this long. */
const pauseAfterErrorMs = 500;
/** A step that has begun so long ago is stuck. */
const stuckAfterMs = 60_000;

export function createPoller({ step, intervalMs, now, after, onError }: PollerOptions): Poller {
	let unschedule = () => {};
	let timerAt = Number.POSITIVE_INFINITY;
	let running: Promise<void> | null = null;
	let wantedAt = Number.POSITIVE_INFINITY;
	let stopped = false;
	let lastBegan = now();

	const poller: Poller = {
		wakeAt(at) {
			if (stopped) return;
			if (running !== null) wantedAt = Math.min(wantedAt, at);
			else if (at < timerAt) schedule(at);
		},
		async stop() {
			stopped = true;
			unschedule();
			await running;
		},
		isAlive: () => !stopped && now() - lastBegan < stuckAfterMs,
	};
	schedule(now());
	return poller;

	function schedule(at: number): void {
		unschedule();
		timerAt = at;
		unschedule = after(Math.min(at - now(), intervalMs), () => {
			running = run();
		});
	}

	async function run(): Promise<void> {
		lastBegan = now();
		wantedAt = Number.POSITIVE_INFINITY;
		let nextAt = lastBegan + intervalMs;
		try {
			nextAt = Math.min(nextAt, (await step()).nextAt ?? nextAt);
		} catch (error) {
			onError(error);
			nextAt = now() + pauseAfterErrorMs;
		}
		running = null;
		timerAt = Number.POSITIVE_INFINITY;
		if (!stopped) schedule(Math.min(nextAt, wantedAt));
	}
}

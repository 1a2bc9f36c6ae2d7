/** The only source of time inside the simulator: epoch milliseconds, and "do this in so many milliseconds". */
export type Scheduler = {
	now(): number;
	/** Runs `fn` once, `ms` from now at the earliest. Returns what cancels it; cancelling late does nothing. */
	after(ms: number, fn: () => void): () => void;
};

/** The machine's clock. Waiting timers do not keep a process alive: the listening server does. */
export const realScheduler: Scheduler = {
	now: () => Date.now(),
	after(ms, fn) {
		const timer = setTimeout(fn, ms);
		timer.unref();
		return () => clearTimeout(timer);
	},
};

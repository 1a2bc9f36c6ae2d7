import type { Scheduler } from "./scheduler.ts";

export type ManualScheduler = Scheduler & {
	/** Moves time forward, running what falls due in order, and lets `between` settle after each instant. */
	advance(ms: number): Promise<void>;
	/** What must come to rest before time moves on, such as `() => simulator.quiet()`. */
	settleWith(between: () => Promise<void>): void;
};

type Waiting = { dueAt: number; order: number; fn: () => void };

/** Time that stands still until a test moves it. */
export function createManualScheduler({ startAt }: { startAt: number }): ManualScheduler {
	const waiting: Waiting[] = [];
	let now = startAt;
	let order = 0;
	let between = () => new Promise<void>((resolve) => setImmediate(resolve));

	return {
		now: () => now,
		after(ms, fn) {
			const entry = { dueAt: now + Math.max(0, ms), order: order++, fn };
			waiting.splice(placeOf(waiting, entry), 0, entry);
			return () => {
				const at = waiting.indexOf(entry);
				if (at >= 0) waiting.splice(at, 1);
			};
		},
		settleWith(next) {
			between = next;
		},
		async advance(ms) {
			const until = now + ms;
			await between();
			for (let next = waiting[0]; next && next.dueAt <= until; next = waiting[0]) {
				now = next.dueAt;
				while (waiting[0] && waiting[0].dueAt <= now) waiting.shift()?.fn();
				await between();
			}
			now = until;
		},
	};
}

function placeOf(waiting: Waiting[], entry: Waiting): number {
	let low = 0;
	let high = waiting.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = waiting[middle] as Waiting;
		if (other.dueAt <= entry.dueAt) low = middle + 1;
		else high = middle;
	}
	return low;
}

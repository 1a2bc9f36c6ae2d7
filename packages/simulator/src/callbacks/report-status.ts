import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import { faultsOn, type OutgoingForm, postUnder } from "./post-form.ts";

/** Callbacks about one message or call that are being sent, or held back. */
export type ReportQueue = { tail: Promise<unknown>; waiting: number; held: (() => void)[] };

/** How long a reordered callback waits for one to overtake it. */
const overtakenWithinMs = 2000;

/**
 * Sends a status callback. Those about one message or call go out one after the other, in order, so that disorder only
 * happens where a fault rule asks for it: a delayed or reordered callback steps out of the row.
 */
export function reportStatus(carrier: Carrier, form: OutgoingForm): void {
	const effects = faultsOn(carrier, form);
	const send = () => postUnder(carrier, form, effects);
	if (has(effects, "delay")) void send();
	else if (has(effects, "reorder")) holdBack(carrier, form.about, () => void send());
	else void sendInTurn(carrier, form.about, send);
}

const has = (effects: readonly FaultEffect[], kind: FaultEffect["kind"]) =>
	effects.some((effect) => effect.kind === kind);

async function sendInTurn(carrier: Carrier, about: string, send: () => Promise<unknown>): Promise<void> {
	const queue = queueOf(carrier, about);
	const release = carrier.post.hold();
	queue.waiting++;
	queue.tail = queue.tail.then(send);
	await queue.tail;
	queue.waiting--;
	for (const overtaken of queue.held.splice(0)) overtaken();
	forgetIfEmpty(carrier, about, queue);
	release();
}

function holdBack(carrier: Carrier, about: string, send: () => void): void {
	const queue = queueOf(carrier, about);
	queue.held.push(send);
	later(carrier, overtakenWithinMs, () => {
		const at = queue.held.indexOf(send);
		if (at < 0) return;
		queue.held.splice(at, 1);
		send();
		forgetIfEmpty(carrier, about, queue);
	});
}

function queueOf({ reports }: Carrier, about: string): ReportQueue {
	let queue = reports.get(about);
	if (!queue) {
		queue = { tail: Promise.resolve(), waiting: 0, held: [] };
		reports.set(about, queue);
	}
	return queue;
}

function forgetIfEmpty({ reports }: Carrier, about: string, queue: ReportQueue): void {
	if (queue.waiting === 0 && queue.held.length === 0) reports.delete(about);
}

/** Who gets a slot first: whoever waits for an answer, then calls, which have waited longest, then news, then offers. */
export const urgencies = { answer: 0, call: 1, notice: 2, offer: 3 } as const;

export type Urgency = (typeof urgencies)[keyof typeof urgencies];

/** A slot is held for as long as a request is open; its outcome is recorded without one. */
export interface Slots {
	taken: number;
	/** Those who wait for one, the most urgent first, and of these the first. */
	readonly waiting: { urgency: Urgency; resolve: (taken: boolean) => void }[];
	/** How many were given back since anybody last looked for more to send. */
	returned: number;
}

interface Slotted {
	slots: Slots;
	limits: { concurrency: number };
	closing: boolean;
}

export function createSlots(): Slots {
	return { taken: 0, waiting: [], returned: 0 };
}

/** True with a slot taken, at once when one is free; false when nothing more is to be begun. */
export async function takeSlot({ slots, limits, closing }: Slotted, urgency: Urgency): Promise<boolean> {
	if (closing) return false;
	if (slots.taken >= limits.concurrency) {
		return new Promise((resolve) => {
			const after = slots.waiting.findLastIndex((other) => other.urgency <= urgency);
			slots.waiting.splice(after + 1, 0, { urgency, resolve });
		});
	}
	slots.taken += 1;
	return true;
}

/** Hands a slot on to whoever is to have it next. */
export function returnSlot({ slots }: { slots: Slots }): void {
	slots.returned += 1;
	const next = slots.waiting.shift();
	if (next === undefined) slots.taken -= 1;
	else next.resolve(true);
}

/** Nobody gets a slot any more. */
export function closeSlots(slots: Slots): void {
	for (const { resolve } of slots.waiting.splice(0)) resolve(false);
}

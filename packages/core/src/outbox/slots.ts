/** A slot is held for as long as a request is open; its outcome is recorded without one. */
export interface Slots {
	taken: number;
	/** Those who wait for one, the first first. */
	readonly waiting: ((taken: boolean) => void)[];
}

/** True with a slot taken, at once when one is free; false when nothing more is to be begun. */
export async function takeSlot({
	slots,
	limits,
	closing,
}: {
	slots: Slots;
	limits: { concurrency: number };
	closing: boolean;
}): Promise<boolean> {
	if (closing) return false;
	if (slots.taken >= limits.concurrency) return new Promise((resolve) => slots.waiting.push(resolve));
	slots.taken += 1;
	return true;
}

/** Hands a slot on to whoever waits for one. */
export function returnSlot({ slots }: { slots: Slots }): void {
	const next = slots.waiting.shift();
	if (next === undefined) slots.taken -= 1;
	else next(true);
}

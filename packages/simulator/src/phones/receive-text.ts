import type { Carrier } from "../carrier/carrier.ts";

export type Arriving = { from: string; to: string; text: string; messageSid: string | null };

/** A text arrives at a phone: it lies in the inbox, those who wait are told, and the phone may answer it. */
export function receiveText(carrier: Carrier, { from, to, text, messageSid }: Arriving): void {
	const phone = carrier.phones.phone(to);
	phone.inbox.push({ at: carrier.scheduler.now(), from, text, messageSid });
	for (const tell of phone.waiters) tell();
	if (messageSid !== null) carrier.answerText(carrier, phone, { from, text });
}

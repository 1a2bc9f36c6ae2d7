import type { Carrier } from "../carrier/carrier.ts";

/** Writes down what Twilio's debugger would show: its error code and a sentence. */
export function report(
	carrier: Carrier,
	{ code, about, note }: { code: number; about: string | null; note: string },
): void {
	carrier.journal.add({
		at: carrier.scheduler.now(),
		kind: "trouble",
		what: code === 0 ? "note" : String(code),
		about,
		status: null,
		note,
	});
}

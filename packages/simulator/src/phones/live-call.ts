import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import { Refusal } from "../control/refusal.ts";
import { answerCall } from "../voice/answer-call.ts";
import { type Call, isOver } from "../voice/call.ts";
import type { Phone } from "./phone.ts";

/** How long somebody with a phone in hand waits for the service to go on, in carrier seconds. */
const patienceS = 30;

/** The call that rings or is live on this phone. Refuses when there is none. */
export function liveCall(phone: Phone): Call {
	const call = phone.calls.findLast((one) => !isOver(one));
	if (call) return call;
	const last = phone.calls.at(-1);
	const history = last ? `its last call has ended (${last.status})` : "it has never been called";
	throw new Refusal(409, `No call rings or is live on ${phone.number}: ${history}.`);
}

/** Answers the call if it rings, and waits until it listens. Refuses when it ends before. */
export async function listeningCall(carrier: Carrier, phone: Phone): Promise<Call> {
	const call = liveCall(phone);
	if (call.status === "ringing" && call.direction === "outbound-api") void answerCall(carrier, call, { answer: true });
	if (!isListening(call)) await untilSettled(carrier, call);
	if (!isListening(call)) throw new Refusal(409, `The call on ${phone.number} never listened: it is ${call.status}.`);
	return call;
}

/** Settles when the call begins to listen or has ended, or when patience does. */
export function untilSettled(carrier: Carrier, call: Call): Promise<void> {
	if (isOver(call)) return Promise.resolve();
	return new Promise((resolve) => {
		const cancel = later(carrier, patienceS * carrier.settings.timings.secondMs, resolve);
		call.waiters.push(() => {
			cancel();
			resolve();
		});
	});
}

export const isListening = (call: Call) => call.line?.gather?.complete === false;

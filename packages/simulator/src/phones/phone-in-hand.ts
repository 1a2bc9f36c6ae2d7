import type { Carrier } from "../carrier/carrier.ts";
import { Refusal } from "../control/refusal.ts";
import type { CallView, PhoneInHand } from "../simulator.ts";
import { answerCall } from "../voice/answer-call.ts";
import type { Call } from "../voice/call.ts";
import { callFromPhone } from "../voice/call-from-phone.ts";
import { callView } from "../voice/call-view.ts";
import { endCall } from "../voice/end-call.ts";
import { pressKeys } from "../voice/press-keys.ts";
import { speakWords } from "../voice/speak-words.ts";
import { isListening, listeningCall, liveCall, untilSettled } from "./live-call.ts";
import { nextText } from "./next-text.ts";
import type { Phone } from "./phone.ts";
import type { PhoneScript } from "./phone-script.ts";
import { phoneView } from "./phone-view.ts";
import { numberIn } from "./read-number.ts";
import { rings } from "./rings.ts";
import { sendText } from "./send-text.ts";
import { somethingNew } from "./something-new.ts";

const usualPatienceMs = 5000;

/** What somebody can do who holds this phone. */
export function phoneInHand(carrier: Carrier, phone: Phone): PhoneInHand {
	return {
		number: phone.number,
		view: () => phoneView(carrier, phone),
		setScript: (script) => setScript(phone, script),
		text: async (text, { to, ...options } = {}) =>
			sendText(carrier, phone, { ...options, text, to: peerOf(carrier, phone, to) }),
		nextText: (matching = /./, { withinMs = usualPatienceMs } = {}) => nextText(carrier, phone, { matching, withinMs }),
		somethingNew: (options) => somethingNew(carrier, phone, options),
		rings: async ({ withinMs = usualPatienceMs } = {}) => callView(await rings(carrier, phone, { withinMs })),
		call: async ({ to } = {}) => settled(carrier, callFromPhone(carrier, phone, peerOf(carrier, phone, to))),
		async answer() {
			const call = ringingCall(phone);
			void answerCall(carrier, call, { answer: true });
			return settled(carrier, call);
		},
		async decline() {
			const call = ringingCall(phone);
			endCall(carrier, call, "busy");
			return callView(call);
		},
		async press(digits) {
			const call = await listeningCall(carrier, phone);
			if (!pressKeys(carrier, call, digits)) throw new Refusal(409, "The call listens for speech only.");
			return settled(carrier, call);
		},
		async say(text, { confidence } = {}) {
			const call = await listeningCall(carrier, phone);
			if (!speakWords(carrier, call, { text, confidence })) throw new Refusal(409, "The call listens for keys only.");
			return settled(carrier, call);
		},
		async hangUp() {
			const call = liveCall(phone);
			endCall(carrier, call, call.status === "ringing" && call.direction === "outbound-api" ? "busy" : "completed");
			return callView(call);
		},
	};
}

function setScript(phone: Phone, script: PhoneScript): void {
	phone.script = script;
	phone.usedReplies.clear();
}

/** The number meant, or the one that last texted or called this phone, or else the first of ours. */
function peerOf({ settings }: Carrier, phone: Phone, wanted: string | undefined): string {
	if (wanted !== undefined) return numberIn(wanted);
	const text = phone.inbox.at(-1);
	const call = phone.calls.at(-1);
	const peer = text?.from ?? (call && (call.direction === "inbound" ? call.to : call.from)) ?? settings.numbers?.[0];
	if (peer) return peer;
	throw new Refusal(400, `Nobody has texted or called ${phone.number} yet: say which number with "to".`);
}

function ringingCall(phone: Phone): Call {
	const call = liveCall(phone);
	if (call.status !== "ringing")
		throw new Refusal(409, `The call on ${phone.number} does not ring: it is ${call.status}.`);
	return call;
}

async function settled(carrier: Carrier, call: Call): Promise<CallView> {
	if (!isListening(call)) await untilSettled(carrier, call);
	return callView(call);
}

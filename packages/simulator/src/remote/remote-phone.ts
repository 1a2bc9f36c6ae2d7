import type { CallView, ReceivedText, SentText } from "../simulator.ts";
import type { RemotePhone } from "./connect-simulator.ts";
import type { Ask } from "./request.ts";

const usualPatienceMs = 5000;
const lookEveryMs = 10;
const liveStatuses = new Set(["ringing", "in-progress"]);

/** A phone of a carrier in another process. */
export function remotePhone(ask: Ask, number: string): RemotePhone {
	const path = `/phones/${encodeURIComponent(number)}`;
	const onCall = (verb: string, body?: unknown) => ask<CallView>("POST", `${path}/${verb}`, body);
	const handedOut = new Set<number>();

	async function nextText(matching = /./, { withinMs = usualPatienceMs } = {}): Promise<ReceivedText> {
		const until = Date.now() + withinMs;
		for (let seen = 0; ; ) {
			const waitMs = Math.max(0, until - Date.now());
			const texts = await ask<ReceivedText[]>("GET", `${path}/texts?after=${seen}&waitMs=${waitMs}`);
			for (const text of texts) {
				const place = seen++;
				if (handedOut.has(place) || !matching.test(text.text)) continue;
				handedOut.add(place);
				return text;
			}
			if (Date.now() >= until) throw new Error(`${number} got no text like ${matching} within ${withinMs} ms`);
		}
	}

	async function rings({ withinMs = usualPatienceMs } = {}): Promise<CallView> {
		const until = Date.now() + withinMs;
		for (;;) {
			const call = (await ask<CallView[]>("GET", `${path}/calls`)).at(-1);
			if (call && liveStatuses.has(call.status)) return call;
			if (Date.now() >= until) throw new Error(`${number} did not ring within ${withinMs} ms`);
			await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
		}
	}

	return {
		number,
		rings,
		nextText,
		view: () => ask("GET", path),
		setScript: async (script) => void (await ask("PUT", `${path}/script`, script)),
		text: (text, options = {}) => ask<SentText>("POST", `${path}/texts`, { text, ...options }),
		call: (options = {}) => onCall("calls", options),
		answer: () => onCall("answer"),
		decline: () => onCall("decline"),
		press: (digits) => onCall("press", { digits }),
		say: (text, options = {}) => onCall("say", { text, ...options }),
		hangUp: () => onCall("hangup"),
	};
}

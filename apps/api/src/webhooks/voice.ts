import {
	emptyResponse,
	gather,
	hangup,
	readStatus,
	say as speak,
	speechFor,
	twiml,
	type Verb,
} from "@coverline/carriers/twilio";
import {
	type CallScript,
	callOnOffer,
	callOnPhone,
	findFanout,
	languageOr,
	type PhraseKey,
	receiveStatus,
	say,
	sayPlainly,
} from "@coverline/core";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";
import { carrierDialect } from "../carrier-dialect.ts";
import { messageOfCallback } from "./message-token.ts";
import { numbersIn } from "./numbers-in.ts";
import { signedForm } from "./signed-form.ts";
import { xml } from "./xml.ts";

/** After the whole message, the keys are explained so many times more. */
const repeats = 2;

/** A call of ours was answered, or somebody calls us: what is said, and where the answer goes. */
export async function voice(c: Context, context: AppContext): Promise<Response> {
	const form = await signedForm(c, context);
	if (form instanceof Response) return form;
	const { deps } = context;
	const now = deps.clock.now();
	if (c.req.query("m") === undefined) {
		const calling = callerOf(context, { form, now });
		return xml(
			c,
			offerDocument(context, {
				script: calling,
				query: calling.fanoutId === null ? "" : `f=${encodeURIComponent(calling.fanoutId)}`,
				placeToo: true,
			}),
		);
	}
	const messageId = messageOfCallback(c, context);
	if (messageId === null) return c.text("This address was not made here.", 403);
	const answeredBy = form.get("AnsweredBy");
	const script = callOnOffer(deps.db, { messageId, now });
	if (script === null) return xml(c, emptyResponse);
	if (isMachine(answeredBy)) return xml(c, machineDocument(context, script));
	await recordAnswered(context, { messageId, carrierId: form.get("CallSid") || null, now });
	const query = new URL(c.req.url).search.slice(1) + (answeredBy === "human" ? "" : `&${keysOnly}`);
	return xml(c, offerDocument(context, { script, query, placeToo: answeredBy === "human" }));
}

/** That the carrier asks what to say proves that it took the call, should its answer to us have been lost. */
async function recordAnswered(
	{ deps }: AppContext,
	{ messageId, carrierId, now }: { messageId: string; carrierId: string | null; now: number },
): Promise<void> {
	const status = readStatus("voice", { word: "in-progress", code: null, from: "" });
	if (carrierId === null || status === null) return;
	await receiveStatus(deps, { ...status, messageId, carrierId, evidence: "callback", now });
}

/** Somebody calls one of our numbers: who, and what they hear. */
export function callerOf(
	{ deps }: Pick<AppContext, "deps">,
	{ form, now }: { form: URLSearchParams; now: number },
): CallScript {
	const { db, traffic } = deps;
	const { from, to } = numbersIn(form);
	return callOnPhone(db, {
		phone: from ?? "",
		to,
		unbegun: traffic.line.unbegun,
		now,
	});
}

/** In an answer's address: whoever picked up may be a machine, as long as nobody has said otherwise, so only a key counts. */
export const keysOnly = "keys=1";

/** Machines, and faxes, never hear the place and are never asked. */
function isMachine(answeredBy: string | null): boolean {
	return answeredBy !== null && (answeredBy.startsWith("machine") || answeredBy === "fax");
}

function machineDocument(context: AppContext, script: CallScript): string {
	const voiceOf = speaker(context, script.language);
	return twiml(voiceOf.verb(sayPlainly("call_machine", voiceOf.language, script.organizationName)), hangup());
}

function offerDocument(
	context: AppContext,
	{ script, query, placeToo }: { script: CallScript; query: string; placeToo: boolean },
): string {
	const { verb, language } = speaker(context, script.language);
	const fanout = script.fanoutId === null ? undefined : findFanout(context.deps.db, script.fanoutId);
	if (fanout === undefined || script.closed !== null) {
		const closing: PhraseKey = script.closed ?? "call_nothing_open";
		return twiml(verb(sayPlainly(closing, language, script.organizationName)), hangup());
	}
	const offer = say("call_offer", language, placeToo ? fanout : { ...fanout, place: null });
	const keys = verb(sayPlainly("call_keys", language, script.organizationName));
	const asks: Verb[] = Array.from({ length: repeats + 1 }, (_, step) =>
		listen(context, { language: script.language, query, step, prompts: step === 0 ? [verb(offer), keys] : [keys] }),
	);
	return twiml(...asks, verb(sayPlainly("call_goodbye", language, script.organizationName)), hangup());
}

export interface Listen {
	language: string;
	/** What names the call's offer in the answer's URL. */
	query: string;
	/** Which time we ask on this call: part of the answer's identity. */
	step: number;
	prompts: ReturnType<typeof speak>[];
}

/** Listens for a key or a word while the prompts are spoken. */
export function listen(context: AppContext, { language, query, step, prompts }: Listen): Verb {
	const { hear } = speechFor(language, carrierDialect(context.config));
	const action = `${context.publicUrl()}/webhooks/twilio/voice-answer?${query}${query === "" ? "" : "&"}step=${step}`;
	return gather({ action, prompts, hear: query.includes(keysOnly) ? null : hear, numDigits: 1, timeoutSeconds: 4 });
}

/** Speaks in the person's language, or in the one there is a voice for. */
export function speaker(context: AppContext, language: string) {
	const speech = speechFor(language, carrierDialect(context.config));
	return {
		language: languageOr(speech.wording),
		verb: (text: string) => speak(text, { language: speech.language, voice: speech.voice }),
	};
}

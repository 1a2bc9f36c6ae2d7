import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import type { FaultEffect, FaultVerb } from "../faults/fault-rule.ts";
import type { WebhookView } from "../simulator.ts";
import { deliverForm } from "./deliver-form.ts";
import type { FormFields } from "./signature-of.ts";

/** A form that the carrier sends to the service. */
export type OutgoingForm = {
	verb: FaultVerb;
	/** The sid that it is about. */
	about: string;
	/** As the service gave it. */
	url: string;
	method?: "GET" | "POST";
	fields: FormFields;
	/** The status reported, in a callback. */
	status?: string;
};

/** Sends a form, with whatever the fault rules make of it. Settles when the first copy is answered or lost. */
export function postForm(carrier: Carrier, form: OutgoingForm): Promise<WebhookView> {
	return postUnder(carrier, form, faultsOn(carrier, form));
}

export function faultsOn(carrier: Carrier, { verb, fields, status }: OutgoingForm): readonly FaultEffect[] {
	return carrier.faults.effectsOn({ verb, to: one(fields.To), from: one(fields.From), status });
}

/** The same, when the caller has asked for the faults already. */
export async function postUnder(
	carrier: Carrier,
	form: OutgoingForm,
	effects: readonly FaultEffect[],
): Promise<WebhookView> {
	if (effects.length === 0) return deliverForm(carrier, form, effects);
	if (effectOfKind(effects, "drop")) return lost(carrier, form);
	const delay = effectOfKind(effects, "delay");
	if (delay) await pause(carrier, delay.ms);
	const twice = effectOfKind(effects, "duplicate");
	if (twice) sendCopies(carrier, twice, () => void deliverForm(carrier, form, effects));
	return deliverForm(carrier, form, effects);
}

function sendCopies(carrier: Carrier, { copies = 2, everyMs = 0 }: Duplicate, send: () => void): void {
	for (let copy = 1; copy < copies; copy++) {
		if (everyMs === 0) send();
		else later(carrier, copy * everyMs, send);
	}
}

type Duplicate = Extract<FaultEffect, { kind: "duplicate" }>;

function lost(carrier: Carrier, { verb, about, url }: OutgoingForm): WebhookView {
	const note = "Lost on purpose";
	carrier.journal.add({
		at: carrier.scheduler.now(),
		kind: verb.startsWith("callback") ? "callback" : "webhook",
		what: verb,
		about,
		status: null,
		url,
		faults: ["drop"],
		note,
	});
	return { url, status: null, contentType: null, body: "", error: { code: 11200, message: note }, attempts: 0 };
}

const pause = (carrier: Carrier, ms: number) => new Promise<void>((resolve) => later(carrier, ms, resolve));

const one = (value: string | readonly string[] | undefined) => (typeof value === "string" ? value : undefined);

import type { Carrier } from "../carrier/carrier.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import type { WebhookView } from "../simulator.ts";
import { addressLetter, type Target } from "./address-letter.ts";
import type { OutgoingForm } from "./post-form.ts";
import type { Outcome } from "./post-office.ts";
import type { FormFields } from "./signature-of.ts";
import { type FailureClass, readWebhookUrl } from "./webhook-url.ts";

/** Redirects that are followed before the carrier gives up. */
const mostRedirects = 5;

/** Sends one signed form, tries again as its URL asks, follows redirects, and writes the result into the journal. */
export async function deliverForm(
	carrier: Carrier,
	form: OutgoingForm,
	effects: readonly FaultEffect[],
): Promise<WebhookView> {
	const startedAt = carrier.scheduler.now();
	const fields = changedFields(form.fields, effects);
	const { outcome, attempts } = await send(carrier, { form, fields, effects });
	const error = errorOf(outcome);
	carrier.journal.add({
		at: startedAt,
		kind: form.verb.startsWith("callback") ? "callback" : "webhook",
		what: form.verb,
		about: form.about,
		status: outcome.kind === "answered" ? outcome.status : null,
		tookMs: carrier.scheduler.now() - startedAt,
		url: form.url,
		fields,
		attempts,
		...(effects.length > 0 && { faults: effects.map((effect) => effect.kind) }),
		...(error && { note: `${error.code} ${error.message}` }),
	});
	if (outcome.kind === "failed") return { url: form.url, status: null, contentType: null, body: "", error, attempts };
	const { status, contentType, body } = outcome;
	return { url: form.url, status, contentType, body, error, attempts };
}

function changedFields(fields: FormFields, effects: readonly FaultEffect[]): FormFields {
	const field = effectOfKind(effects, "field");
	return field ? { ...fields, [field.name]: field.value } : fields;
}

async function send(
	carrier: Carrier,
	{ form, fields, effects }: { form: OutgoingForm; fields: FormFields; effects: readonly FaultEffect[] },
): Promise<{ outcome: Outcome; attempts: number }> {
	let outcome: Outcome = { kind: "failed", as: "ct", message: "The URL is not an absolute http(s) URL" };
	let attempts = 0;
	const url = readWebhookUrl(form.url);
	if (!url) return { outcome, attempts };

	const token = carrier.random.token();
	let target: Target = { url, method: form.method ?? "POST", fields };
	for (let redirects = 0; redirects <= mostRedirects; redirects++) {
		const letter = addressLetter(carrier, target, { effects, token });
		for (let again = 0; again <= url.retry.count; again++) {
			outcome = await carrier.post.send(letter);
			attempts++;
			const failure = classOf(outcome);
			if (!failure || !url.retry.on.has(failure)) break;
		}
		const next = redirectOf(outcome, target);
		if (!next) break;
		target = next;
	}
	return { outcome, attempts };
}

function classOf(outcome: Outcome): FailureClass | null {
	if (outcome.kind === "failed") return outcome.as;
	if (outcome.status >= 500) return "5xx";
	return outcome.status >= 400 ? "4xx" : null;
}

/** Twilio follows 301, 302 and 303 as GET, which loses the fields; 307 and 308 keep the method. */
function redirectOf(outcome: Outcome, { url, method, fields }: Target): Target | null {
	if (outcome.kind !== "answered" || outcome.status < 301 || outcome.status > 308 || !outcome.location) return null;
	const next = readWebhookUrl(new URL(outcome.location, `${url.scheme}://${url.host}${url.path}`).href);
	if (!next) return null;
	return outcome.status >= 307 ? { url: next, method, fields } : { url: next, method: "GET", fields: {} };
}

function errorOf(outcome: Outcome): WebhookView["error"] {
	if (outcome.kind === "failed") return { code: outcome.as === "ct" ? 11205 : 11200, message: outcome.message };
	if (outcome.status < 300) return null;
	return { code: 11200, message: `The service answered ${outcome.status}` };
}

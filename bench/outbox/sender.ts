// The outbox over the real Twilio adapter, and a bare client that makes the same requests, in one process.
import { createTwilioCarrier, createUndiciClient } from "@coverline/carriers/twilio";
import { type CoreDeps, createTraffic, dispatchMessages, untilSettled } from "@coverline/core";
import { callbackQuery } from "../../apps/api/src/webhooks/message-token.ts";
import {
	type Agency,
	createAgency,
	fanoutId,
	organizationId,
	phoneOf,
	seedCaregivers,
	seedOpenFanouts,
	seedQueuedTexts,
	seedShifts,
	senderNumber,
} from "../lib/agency.ts";
import { answerParent } from "../lib/child.ts";
import { createBarePool } from "../lib/undici.ts";

export type SenderRequest =
	| { kind: "set_up"; port: number; texts: number; concurrency: number }
	/** Queues the texts of one round and sends them through the outbox. Returns texts a second. */
	| { kind: "drain"; round: number }
	/** Sends as many of the same requests with nothing around them. */
	| { kind: "bare" };

const accountSid = `AC${"0".repeat(32)}`;
const authToken = "bench-token";
const body = "Sunrise Home Care: CNA shift Tue Jul 2, 8:00 AM-4:00 PM, Oakland. Reply YES or NO.";
const statusUrl = (messageId: string) =>
	`https://coverline.example/webhooks/twilio/sms-status?${callbackQuery("secret", messageId)}`;

let agency: Agency;
let deps: CoreDeps;
let setUp: Extract<SenderRequest, { kind: "set_up" }>;

answerParent<SenderRequest, number>((request) => {
	switch (request.kind) {
		case "set_up":
			return begin(request);
		case "drain":
			return drain(request.round);
		case "bare":
			return sendBare();
		default:
			return request satisfies never;
	}
});

async function begin(request: typeof setUp): Promise<number> {
	setUp = request;
	agency = await createAgency("outbox");
	seedCaregivers(agency, { count: request.texts, cnaEvery: 1 });
	seedShifts(agency, { count: 40, role: "CNA" });
	seedOpenFanouts(agency, { shifts: 40 });
	const apiUrl = `http://127.0.0.1:${request.port}`;
	deps = {
		db: agency.db,
		write: agency.write,
		writeLazily: agency.writeLazily,
		record: agency.record,
		clock: { now: Date.now },
		carrier: createTwilioCarrier({
			accountSid,
			credentials: { authToken },
			apiUrl,
			http: createUndiciClient({ apiUrl, connections: request.concurrency }),
			webhooks: { statusUrl, answerUrl: statusUrl },
			timeoutMs: 10_000,
			now: Date.now,
		}),
		traffic: createTraffic({ concurrency: request.concurrency, callsPerSecond: 1_000, callBurst: 1_000 }),
		random: Math.random,
		report: (report) => console.error(report),
	};
	return 0;
}

async function drain(round: number): Promise<number> {
	seedQueuedTexts(agency, { fanoutId: fanoutId(round), count: setUp.texts });
	const startedAt = performance.now();
	let nextAt: number | null = startedAt;
	while (nextAt !== null && nextAt <= Date.now()) nextAt = (await dispatchMessages(deps)).nextAt;
	await untilSettled(deps);
	const perSecond = (setUp.texts * 1000) / (performance.now() - startedAt);
	const left = agency.db.$client
		.prepare<[], number>("SELECT count(*) FROM messages WHERE status <> 'accepted'")
		.pluck();
	if (left.get() !== 0) throw new Error(`${left.get()} texts were not sent`);
	return perSecond;
}

async function sendBare(): Promise<number> {
	const pool = createBarePool(`http://127.0.0.1:${setUp.port}`, setUp.concurrency);
	const headers = {
		authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
		accept: "application/json",
		"user-agent": "coverline",
		"content-type": "application/x-www-form-urlencoded",
	};
	const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
	const forms = Array.from({ length: setUp.texts }, (_, index) =>
		String(
			new URLSearchParams({
				To: phoneOf(index + 1),
				From: senderNumber,
				Body: body,
				StatusCallback: statusUrl(`${organizationId.slice(0, -6)}${String(index).padStart(6, "0")}`),
				ValidityPeriod: "36000",
			}),
		),
	);
	let next = 0;
	const startedAt = performance.now();
	const work = async () => {
		while (next < forms.length) {
			const answer = await pool.request({ path, method: "POST", headers, body: forms[next++] as string });
			JSON.parse(await answer.body.text());
		}
	};
	await Promise.all(Array.from({ length: setUp.concurrency }, work));
	const perSecond = (setUp.texts * 1000) / (performance.now() - startedAt);
	await pool.close();
	return perSecond;
}

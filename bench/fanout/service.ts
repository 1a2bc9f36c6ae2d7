// The real service with both its pollers, in a process of its own. What it is asked here lets it look at itself.
import { monitorEventLoopDelay } from "node:perf_hooks";
import {
	createAgency,
	organizationId,
	seedCaregivers,
	seedOpenFanouts,
	seedShifts,
	senderNumber,
} from "../lib/agency.ts";
import { answerParent } from "../lib/child.ts";
import { type ListeningService, listen } from "../lib/listening-service.ts";

export type FanoutServiceRequest =
	/** Starts with so many caregivers, every `cnaEvery`th eligible, shifts to claim and then shifts to fan out. */
	| {
			kind: "listen";
			caregivers: number;
			cnaEvery: number;
			claims: number;
			fanouts: number;
			carrierPort: number;
			segmentsPerSecond: number;
	  }
	/** Begins to watch the event loop. */
	| { kind: "watch" }
	/** Waits until the texts of a shift's fanout are all queued, and tells for how long the loop stood at most (ms). */
	| { kind: "await_round"; shiftId: string }
	/** Makes the same rows in one statement a table; answers with rows per second. */
	| { kind: "insert_bare"; shiftId: string }
	/** How many offers a shift's fanout has made. */
	| { kind: "count_offers"; shiftId: string };

/** How often the probe looks; what it sees above that is the block. */
const probeMs = 1;
const probe = monitorEventLoopDelay({ resolution: probeMs });
let listening: ListeningService;

answerParent<FanoutServiceRequest, number>((request) => {
	switch (request.kind) {
		case "listen":
			return begin(request);
		case "watch":
			probe.enable();
			probe.reset();
			return 0;
		case "await_round":
			return roundEnded(request.shiftId);
		case "insert_bare":
			return insertBare(request.shiftId);
		case "count_offers":
			return countOffers(request.shiftId);
		default:
			return request satisfies never;
	}
});

async function begin(request: Extract<FanoutServiceRequest, { kind: "listen" }>): Promise<number> {
	const { caregivers, cnaEvery, claims, fanouts, carrierPort, segmentsPerSecond } = request;
	const agency = await createAgency("fanout");
	seedCaregivers(agency, { count: caregivers, cnaEvery });
	seedShifts(agency, { count: claims + fanouts, role: "CNA" });
	seedOpenFanouts(agency, { shifts: claims });
	agency.db.$client.close();
	listening = await listen(agency.file, {
		COVERLINE_CARRIER: "twilio",
		TWILIO_API_URL: `http://127.0.0.1:${carrierPort}`,
		COVERLINE_SEGMENTS_PER_SECOND: String(segmentsPerSecond),
	});
	await listening.service.start("");
	return listening.port;
}

async function roundEnded(shiftId: string): Promise<number> {
	const ended = listening.db.prepare<[string], 1>(`
		SELECT 1 FROM fanouts f JOIN rounds r ON r.fanout_id = f.id
		WHERE f.shift_id = ? AND r.number = 1 AND r.completed_at IS NOT NULL
	`);
	while (ended.get(shiftId) === undefined) await new Promise((resolve) => setTimeout(resolve, 2));
	return probe.max / 1e6 - probeMs;
}

function countOffers(shiftId: string): number {
	return listening.db
		.prepare<[string], number>("SELECT count(*) FROM offers JOIN fanouts f ON f.id = fanout_id WHERE f.shift_id = ?")
		.pluck()
		.get(shiftId) as number;
}

function insertBare(shiftId: string): number {
	const { db } = listening;
	const fanoutId = `bare-${shiftId}`;
	db.prepare(`
		INSERT INTO fanouts (id, organization_id, shift_id, status, starts_at, ends_at, started_at)
		SELECT ?, organization_id, id, 'pending', starts_at, ends_at, 0 FROM shifts WHERE id = ?
	`).run(fanoutId, shiftId);
	db.prepare("INSERT INTO texts (id, language, body, encoding, segments) VALUES (?, 'en', 'A text', 'gsm7', 1)").run(
		`${fanoutId}:en`,
	);
	const offers = db.prepare(`
		INSERT INTO offers (fanout_id, caregiver_id, closes_at, sender_number)
		SELECT f.id, c.id, f.ends_at, '${senderNumber}' FROM fanouts f, caregivers c
		WHERE f.id = ? AND c.organization_id = '${organizationId}' AND c.role = 'CNA' AND c.active = 1 ORDER BY c.id
	`);
	const messages = db.prepare(`
		INSERT INTO messages (
			id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number, text_id,
			priority, status, because, send_after_at, expires_at, created_at
		)
		SELECT o.fanout_id || substr(o.caregiver_id, -8), c.organization_id, 'text:' || o.fanout_id || ':' || o.caregiver_id, 'sms', 'offer',
			o.fanout_id, 1, o.caregiver_id, c.phone, o.sender_number, o.fanout_id || ':en', 2, 'queued', NULL, 0, o.closes_at, 0
		FROM offers o JOIN caregivers c ON c.id = o.caregiver_id WHERE o.fanout_id = ?
	`);
	const startedAt = performance.now();
	db.exec("BEGIN IMMEDIATE");
	const rows = offers.run(fanoutId).changes + messages.run(fanoutId).changes;
	db.exec("COMMIT");
	const perSecond = (rows * 1000) / (performance.now() - startedAt);
	db.prepare("UPDATE messages SET status = 'obsolete' WHERE fanout_id = ?").run(fanoutId);
	db.pragma("wal_checkpoint(TRUNCATE)");
	return perSecond;
}

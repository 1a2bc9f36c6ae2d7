import type { Database } from "better-sqlite3";
import { caregiverId, fanoutId, organizationId, phoneOf, senderNumber, shiftId } from "../lib/agency.ts";

const perCommit = 64;
const words = JSON.stringify({
	channel: "sms",
	words: "YES",
	understood: { kind: "accept", offers: [1], declined: [] },
});
const confirmation =
	"Sunrise Home Care: It's yours: CNA Tue Jul 8, 8:00 AM-4:00 PM, Oakland. Thank you! If you can't make it after all, text DROP.";

/**
 * The rows that a claim writes, and nothing else: nothing is read, understood or checked, beyond the one conditional
 * UPDATE. In shared transactions of 64. No claim that leaves these rows behind can cost less.
 *
 * @returns claims per second.
 */
export function writeBareRows(db: Database, { first, count }: { first: number; count: number }): number {
	const claim = db.prepare(
		"UPDATE fanouts SET status = 'claimed', claimed_by = ?, claimed_at = ? WHERE id = ? AND status = 'pending'",
	);
	const event = db.prepare(
		"INSERT INTO events (organization_id, happened_at, kind, actor, shift_id, fanout_id, caregiver_id, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
	);
	const message = db.prepare(`
		INSERT INTO messages (
			id, organization_id, dedupe_key, channel, kind, fanout_id, caregiver_id, to_phone, from_number, body, segments,
			priority, status, send_after_at, expires_at, created_at
		) VALUES (?, ?, ?, 'sms', 'claimed', ?, ?, ?, ?, ?, 1, 0, 'queued', ?, ?, ?)
	`);
	const timer = db.prepare("INSERT INTO timers (due_at, id, kind, fanout_id) VALUES (?, ?, 'tell_filled', ?)");
	const inbound = db.prepare(`
		INSERT INTO inbound_messages (
			carrier_id, organization_id, caregiver_id, channel, from_phone, to_phone, body, received_at, outcome
		) VALUES (?, ?, ?, 'sms', ?, ?, 'YES', ?, ?)
	`);
	const writeOne = (number: number) => {
		const now = Date.now();
		const [fanout, shift, caregiver, phone] = [fanoutId(number), shiftId(number), caregiverId(number), phoneOf(number)];
		const actor = `caregiver:${caregiver}`;
		const id = (kind: string) => `${fanout.slice(0, -12)}${kind}${String(number).padStart(11, "0")}`;
		if (claim.run(caregiver, now, fanout).changes !== 1) throw new Error(`Shift ${number} is not open`);
		event.run(organizationId, now, "reply.received", actor, shift, fanout, caregiver, words);
		event.run(organizationId, now, "fanout.claimed", actor, shift, fanout, caregiver, '{"via":"sms"}');
		const dedupeKey = `claimed:${fanout}`;
		message.run(
			id("e"),
			organizationId,
			dedupeKey,
			fanout,
			caregiver,
			phone,
			senderNumber,
			confirmation,
			now,
			now + 1,
			now,
		);
		timer.run(now, id("b"), fanout);
		const outcome = JSON.stringify({ kind: "claimed", answer: "claimed", fanoutId: fanout, shiftId: shift });
		const carrierId = `SM${String(number).padStart(32, "0")}`;
		inbound.run(carrierId, organizationId, caregiver, phone, senderNumber, now, outcome);
	};
	const startedAt = performance.now();
	for (let from = first; from < first + count; from += perCommit) {
		db.exec("BEGIN IMMEDIATE");
		for (let number = from; number < Math.min(from + perCommit, first + count); number += 1) writeOne(number);
		db.exec("COMMIT");
	}
	return (count * 1000) / (performance.now() - startedAt);
}

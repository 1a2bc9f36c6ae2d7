import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
	createWrite,
	type Db,
	ensureHome,
	migrateDatabase,
	openDatabase,
	setSharedSenders,
	type Write,
} from "@coverline/core";
import { newId } from "../../apps/api/src/host/deps.ts";
import { recordWindowMs } from "../../apps/api/src/service.ts";

/** A database on file like production's, with everything that the service makes at its first start. */
export interface Agency {
	db: Db;
	write: Write;
	/** As in the service: what a power cut may undo, and of that what is gathered for a few milliseconds. */
	writeLazily: Write;
	record: Write;
	file: string;
}

export const senderNumber = "+15550100";
export const organizationId = "00000000-0000-7000-8000-000000000001";
export const migrationsFolder = fileURLToPath(new URL("../../packages/core/migrations", import.meta.url));
const hourMs = 3_600_000;

const folder = mkdtempSync(path.join(tmpdir(), "coverline-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export async function createAgency(name: string): Promise<Agency> {
	const agency = openAgency(path.join(folder, `${name}.db`));
	const now = Date.now();
	migrateDatabase(agency.db, migrationsFolder);
	await agency.write((tx) => {
		ensureHome(tx, {
			id: organizationId,
			name: "Sunrise Home Care",
			timeZone: "America/Los_Angeles",
			secret: "secret",
			now,
		});
		setSharedSenders(tx, { senders: [{ number: senderNumber, kind: "simulated" }], now });
	});
	return agency;
}

export function openAgency(file: string): Agency {
	const db = openDatabase({ file, newId });
	const options = { newId, stopwatch: () => performance.now(), onDue: () => {} };
	return {
		db,
		write: createWrite(db, { ...options, afterTurn: (flush) => void setImmediate(flush) }),
		writeLazily: createWrite(db, { ...options, afterTurn: (flush) => void setImmediate(flush), lazily: true }),
		record: createWrite(db, { ...options, afterTurn: (flush) => void setTimeout(flush, recordWindowMs), lazily: true }),
		file,
	};
}

/** Everybody as `caregiverId(n)` with `phoneOf(n)`; every `roleEvery`th is a CNA, the others RN, LVN or HHA. */
export function seedCaregivers({ db }: Agency, { count, cnaEvery }: { count: number; cnaEvery: number }): void {
	seed(
		db,
		`
		INSERT INTO caregivers (id, organization_id, name, role, phone, language, active, created_at, updated_at)
		SELECT '${prefix("c")}' || printf('%011d', n), '${organizationId}', 'Person ' || n,
			iif(n % ${cnaEvery} = 0, 'CNA', iif(n % 3 = 0, 'RN', iif(n % 3 = 1, 'LVN', 'HHA'))),
			'+1510' || printf('%07d', n), 'en', 1, 0, 0
		FROM (${numbers(count)})
	`,
	);
}

/** Shifts of eight hours that begin at the full hours of the next thirty days: numbers 1 to `count`. */
export function seedShifts({ db }: Agency, { count, role }: { count: number; role: string }): void {
	const firstAt = Math.ceil(Date.now() / hourMs) * hourMs + 24 * hourMs;
	seed(
		db,
		`
		INSERT INTO shifts (id, organization_id, role, starts_at, ends_at, place, created_at)
		SELECT '${prefix("d")}' || printf('%011d', n), '${organizationId}', '${role}',
			${firstAt} + (n % 720) * ${hourMs}, ${firstAt} + (n % 720 + 8) * ${hourMs}, 'Oakland', 0
		FROM (${numbers(count)})
	`,
	);
}

/**
 * The first shifts: shift n has been offered to caregiver n, who got the text, as a fan-out leaves it
 * behind. Rows are made by SQL because the verbs would take minutes for what is only the stage.
 */
export function seedOpenFanouts({ db }: Agency, { shifts }: { shifts: number }): void {
	const number = (column: string) => `substr(${column}, -11)`;
	seed(
		db,
		`
		INSERT INTO fanouts (id, organization_id, shift_id, status, starts_at, ends_at, started_at)
		SELECT '${prefix("f")}' || ${number("id")}, organization_id, id, 'pending', starts_at, ends_at, 1 FROM shifts
		ORDER BY id LIMIT ${shifts}
	`,
	);
	seed(
		db,
		`
		INSERT INTO rounds (fanout_id, number, channel, due_at, started_at, completed_at, contacted)
		SELECT id, 1, 'sms', 0, 0, 0, 1 FROM fanouts
	`,
	);
	seed(
		db,
		`
		INSERT INTO offers (fanout_id, caregiver_id, closes_at, sender_number)
		SELECT id, '${prefix("c")}' || ${number("id")}, ends_at, '${senderNumber}' FROM fanouts
	`,
	);
	seed(
		db,
		`
		INSERT INTO texts (id, language, body, encoding, segments)
		SELECT id || ':1:en', 'en', 'Sunrise Home Care: CNA shift Tue Jul 2, 8:00 AM-4:00 PM, Oakland. Reply YES or NO.', 'gsm7', 1
		FROM fanouts
	`,
	);
	seed(
		db,
		`
		INSERT INTO messages (
			id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number, text_id,
			priority, status, progress, send_after_at, expires_at, created_at, settled_at
		)
		SELECT new_id(), f.organization_id, 'text:' || f.id || ':' || o.caregiver_id, 'sms', 'offer', f.id, 1, o.caregiver_id,
			'+1510' || substr(f.id, -7), '${senderNumber}', f.id || ':1:en', 2, 'accepted', 'delivered', 0, f.ends_at, 0, 1
		FROM fanouts f JOIN offers o ON o.fanout_id = f.id
	`,
	);
}

/** Texts to the first `count` caregivers that wait in the outbox, as a page of a fan-out queues them. */
export function seedQueuedTexts({ db }: Agency, { fanoutId, count }: { fanoutId: string; count: number }): void {
	seed(
		db,
		`
		INSERT OR IGNORE INTO offers (fanout_id, caregiver_id, closes_at, sender_number)
		SELECT f.id, c.id, f.ends_at, '${senderNumber}'
		FROM fanouts f JOIN (SELECT id FROM caregivers ORDER BY id LIMIT ${count}) c WHERE f.id = '${fanoutId}'
	`,
	);
	seed(
		db,
		`
		INSERT INTO messages (
			id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number, text_id,
			priority, status, send_after_at, expires_at, created_at
		)
		SELECT new_id(), f.organization_id, 'text:' || f.id || ':' || o.caregiver_id, 'sms', 'offer', f.id, 1, o.caregiver_id,
			c.phone, o.sender_number, f.id || ':1:en', 2, 'queued', 0, f.ends_at, 0
		FROM fanouts f JOIN offers o ON o.fanout_id = f.id JOIN caregivers c ON c.id = o.caregiver_id
		WHERE f.id = '${fanoutId}'
		ON CONFLICT DO NOTHING
	`,
	);
}

/** Timers at random instants, on average evenly spread; written in their order, which is the quickest. */
export function seedTimers(
	{ db }: Agency,
	{
		count,
		firstAt,
		withinMs,
		kind,
		fanoutId,
	}: { count: number; firstAt: number; withinMs: number; kind: string; fanoutId: string },
): void {
	const everyMs = withinMs / count;
	seed(
		db,
		`
		INSERT INTO timers (due_at, id, kind, fanout_id, round)
		SELECT CAST(${firstAt} + (n - 1 + abs(random() % 1000) / 1000.0) * ${everyMs} AS INTEGER), printf('%036d', n), '${kind}', '${fanoutId}', 1
		FROM (${numbers(count)})
	`,
	);
}

export const caregiverId = (number: number) => prefix("c") + String(number).padStart(11, "0");
export const shiftId = (number: number) => prefix("d") + String(number).padStart(11, "0");
export const fanoutId = (number: number) => prefix("f") + String(number).padStart(11, "0");
export const phoneOf = (number: number) => `+1510${String(number).padStart(7, "0")}`;

/** Ids as long as the real ones. */
function prefix(letter: string): string {
	return `01980000-0000-7000-8000-${letter}`;
}

function numbers(count: number): string {
	return `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}) SELECT n FROM numbers`;
}

/** One statement that makes the stage; the log begins anew after it, so that no run pays for it. Its file keeps its length, as a running service's does. */
function seed(db: Db, sql: string): void {
	db.$client.exec(sql);
	db.$client.pragma("wal_checkpoint(RESTART)");
}

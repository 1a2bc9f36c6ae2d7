import { closeAttention, type Db, overrule, setConsent, updateCaregiver } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { crowd, needsYou, rows } from "../support.ts";

type Row = Record<string, string | number | null>;

/** Which event tells of a change of state, read off the row before (undefined: it is new) and after. */
const told: Record<
	string,
	(before: Row | undefined, after: Row) => { kinds: string[]; about: Partial<EventOfWrite> } | null
> = {
	caregivers: (before, { id }) => ({
		kinds: [before === undefined ? "caregiver.created" : "caregiver.updated"],
		about: { caregiverId: String(id) },
	}),
	shifts: (before, { id }) => ({
		kinds: [before === undefined ? "shift.created" : "shift.updated"],
		about: { shiftId: String(id) },
	}),
	fanouts: (before, { id, status }) => ({
		kinds: [before === undefined ? "fanout.started" : `fanout.${status}`],
		about: { fanoutId: String(id) },
	}),
	rounds: (before, { fanout_id, started_at, completed_at }) => {
		const kinds = [
			...(started_at !== null && started_at !== (before?.started_at ?? null) ? ["round.started"] : []),
			...(completed_at !== null && completed_at !== (before?.completed_at ?? null) ? ["round.completed"] : []),
		];
		return kinds.length === 0 ? null : { kinds, about: { fanoutId: String(fanout_id) } };
	},
	offers: (before, { fanout_id, caregiver_id, answer }) => {
		const kinds = { declined: "offer.declined", released: "fanout.released" };
		if (before === undefined || before.answer === answer) return null;
		return {
			kinds: [kinds[answer as keyof typeof kinds]],
			about: { fanoutId: String(fanout_id), caregiverId: String(caregiver_id) },
		};
	},
	messages: (before, { id, status }) => {
		const kinds: Record<string, string[]> = {
			accepted: ["message.sent", "message.settled"],
			refused: ["message.refused"],
			in_doubt: ["message.in_doubt"],
			given_up: ["message.given_up"],
			obsolete: ["message.obsolete"],
		};
		const ofStatus = kinds[String(status)];
		if (before === undefined || before.status === status || ofStatus === undefined) return null;
		return { kinds: ofStatus, about: { messageId: String(id) } };
	},
	opt_outs: () => ({ kinds: ["caregiver.opted_out"], about: {} }),
	attention_items: (before, { caregiver_id, closed_at }) => {
		const closed = before !== undefined && closed_at !== null && before.closed_at === null;
		if (before !== undefined && !closed) return null;
		return {
			kinds: [closed ? "attention.closed" : "attention.raised"],
			about: { caregiverId: caregiver_id === null ? null : String(caregiver_id) },
		};
	},
	inbound_messages: (_before, { caregiver_id }) =>
		caregiver_id === null ? null : { kinds: ["reply.received"], about: { caregiverId: String(caregiver_id) } },
	standby: (_before, { caregiver_id }) => ({ kinds: ["offer.standby"], about: { caregiverId: String(caregiver_id) } }),
};

function snapshot(db: Db): Map<string, Row> {
	const state = new Map<string, Row>();
	for (const table of Object.keys(told)) {
		const keys = rows<{ name: string; pk: number }>(db, `SELECT name, pk FROM pragma_table_info('${table}')`)
			.filter(({ pk }) => pk > 0)
			.map(({ name }) => name);
		for (const row of rows<Row>(db, `SELECT * FROM ${table}`)) {
			state.set(`${table} ${keys.map((key) => row[key]).join(" ")}`, row);
		}
	}
	return state;
}

interface EventOfWrite {
	seq: number;
	kind: string;
	fanoutId: string | null;
	shiftId: string | null;
	caregiverId: string | null;
	messageId: string | null;
}

function eventsAfter(db: Db, seq: number): EventOfWrite[] {
	return rows(
		db,
		`SELECT seq, kind, fanout_id AS fanoutId, shift_id AS shiftId, caregiver_id AS caregiverId, message_id AS messageId
		FROM events WHERE seq > ?`,
		seq,
	);
}

/** Compares what every single write changed with the events that it wrote. */
function changesWithoutEvent() {
	const unexplained: string[] = [];
	const kinds = new Set<string>();
	function aroundWrite(db: Db, run: () => unknown): unknown {
		const before = snapshot(db);
		const last = eventsAfter(db, -1).at(-1)?.seq ?? 0;
		const value = run();
		const events = eventsAfter(db, last);
		for (const { kind } of events) kinds.add(kind);
		for (const [key, after] of snapshot(db)) {
			const old = before.get(key);
			if (JSON.stringify(old) === JSON.stringify(after)) continue;
			const expected = told[key.split(" ")[0] as string]?.(old, after) ?? null;
			if (expected === null) continue;
			const tells = (event: EventOfWrite) =>
				expected.kinds.includes(event.kind) &&
				Object.entries(expected.about).every(([field, is]) => event[field as keyof EventOfWrite] === is);
			if (!events.some(tells)) unexplained.push(`${key}: no ${expected.kinds.join(" or ")}`);
		}
		return value;
	}
	return { unexplained, kinds, aroundWrite };
}

test("whatever happens in a busy week, each change of state has its event in the same transaction", async () => {
	const seen = changesWithoutEvent();
	const world = createWorld({ aroundWrite: seen.aroundWrite });
	const [ana, ben, cleo, dora, eve] = await crowd(world, 5);
	const { scope, clock } = world;
	world.carrier.failNext({ outcome: { kind: "in_doubt", because: "timeout" }, accept: true });
	world.carrier.failNext({ outcome: { kind: "in_doubt", because: "timeout" } });
	world.carrier.failNext({ outcome: { kind: "refused", code: 21211, class: "bad_number", because: "invalid" } });
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(60_000);
	world.carrier.failNext({ outcome: { kind: "in_doubt", because: "timeout" } });
	await world.pass(escalateAfterMs);
	const call = world.messages().find(({ channel, status }) => channel === "voice" && status === "accepted");
	for (const word of ["ringing", "busy"] as const) await world.carrierSays(call?.id ?? "", word);
	await dora?.reply("NO");
	await eve?.reply("what is the pay? and who is the client?");
	await eve?.reply("hmm, well, perhaps, it depends?");
	await eve?.reply("hmm, well, perhaps, it depends on my sister");
	await ana?.reply("YES");
	await ben?.reply("YES");
	await ana?.reply("I can't make it anymore");
	await ana?.reply("YES");
	await ben?.reply("YES");
	await cleo?.reply("stop texting me");
	await cleo?.reply("START");
	await world.write((tx) => setConsent(tx, { caregiverId: cleo?.id ?? "", optedOut: true, scope, now: clock.now() }));
	const second = await world.shift({ start: "2025-07-06T08:00:00Z" });
	await world.start(second);
	await world.write((tx) =>
		overrule(tx, { shiftId: second, caregiverId: eve?.id ?? "", as: { kind: "no" }, scope, now: clock.now() }),
	);
	await world.cancel(second);
	const third = await world.shift({ start: "2025-07-07T08:00:00Z" });
	await world.start(third);
	await world.pass(7 * 24 * 60 * 60_000);
	for (const { id } of needsYou(world, scope))
		await world.write((tx) => closeAttention(tx, { id, scope, now: clock.now() }));
	await world.write((tx) =>
		updateCaregiver(tx, { id: ben?.id ?? "", change: { active: false }, scope, now: clock.now() }),
	);
	expect(seen.unexplained).toEqual([]);
	for (const kind of [
		"fanout.claimed",
		"fanout.released",
		"fanout.cancelled",
		"fanout.expired",
		"offer.declined",
		"offer.standby",
		"message.sent",
		"message.settled",
		"message.in_doubt",
		"message.refused",
		"message.given_up",
		"message.obsolete",
		"caregiver.opted_out",
		"caregiver.opted_in",
		"caregiver.updated",
		"reply.received",
		"reply.overruled",
		"attention.raised",
		"attention.closed",
		"call.ended",
		"round.started",
		"round.completed",
		"question.asked",
	])
		expect(seen.kinds).toContain(kind);
});

test("an event says who, what and when, and disappears with the change that it tells of", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	world.clock.advance(5_000);
	await ana.reply("YES");
	const { fanoutId } = world.fanout(shift);
	expect(world.events("fanout.claimed")).toMatchObject([
		{
			actor: `caregiver:${ana.id}`,
			at: world.clock.now(),
			shiftId: shift,
			fanoutId,
			caregiverId: ana.id,
			detail: { via: "sms" },
		},
	]);
	const before = world.events().length;
	const failing = world.write((tx) => {
		updateCaregiver(tx, { id: ana.id, change: { name: "Anna" }, scope: world.scope, now: world.clock.now() });
		throw new Error("no");
	});
	await expect(failing).rejects.toThrow("no");
	expect(world.events()).toHaveLength(before);
});

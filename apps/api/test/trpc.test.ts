import { expect, test } from "vitest";
import { appRouter } from "../src/trpc/router.ts";
import { alice, barry, lpnShift, nightShift, rnShift, wei } from "./support/sample-records.ts";
import { type Answer, startWorld } from "./support/world.ts";

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const fanoutKeys = ["claimedAt", "claimedBy", "escalatedAt", "fanoutId", "offers", "rounds", "shiftId", "status"];
const messageKeys = ["body", "channel", "id", "kind", "status", "to"];

test("every procedure that is relied on from outside is there under its name", () => {
	expect(Object.keys(appRouter._def.procedures)).toEqual(
		expect.arrayContaining([
			"records.import",
			"shifts.create",
			"shifts.get",
			"shifts.list",
			"caregivers.create",
			"caregivers.get",
			"caregivers.update",
			"caregivers.list",
			"fanouts.start",
			"fanouts.get",
			"fanouts.timeline",
			"messages.list",
			"system.status",
		]),
	);
});

test("fanouts.get is null before the start, then shows the fan-out, its rounds and its offers", async () => {
	const world = await startWorld();
	const api = world.as();
	expect(await api.fanouts.get.query({ shiftId: lpnShift })).toBeNull();
	const started = await api.fanouts.start.mutate({ shiftId: lpnShift });
	expect(started).toEqual({ fanoutId: expect.any(String), alreadyStarted: false, contacted: 2 });
	expect(await api.fanouts.start.mutate({ shiftId: lpnShift })).toEqual({ ...started, alreadyStarted: true });
	await world.quiet();
	const fanout = await api.fanouts.get.query({ shiftId: lpnShift });
	expect(Object.keys(fanout ?? {})).toEqual(expect.arrayContaining(fanoutKeys));
	expect(fanout).toMatchObject({
		fanoutId: started.fanoutId,
		shiftId: lpnShift,
		status: "pending",
		escalatedAt: null,
		claimedBy: null,
		claimedAt: null,
		rounds: [
			{ channel: "sms", startedAt: expect.stringMatching(instant) },
			{ channel: "voice", startedAt: null },
		],
	});
	expect(fanout?.offers).toMatchObject([
		{ caregiverId: wei.id, status: "texted" },
		{ caregiverId: barry.id, status: "texted" },
	]);
});

test("fanouts.timeline tells what happened, oldest first", async () => {
	const world = await startWorld();
	await world.as().fanouts.start.mutate({ shiftId: rnShift });
	await world.quiet();
	await world.call("POST", "/messages/inbound", { from_phone: alice.phone, message: "YES" });
	await world.quiet();
	const events = await world.as().fanouts.timeline.query({ shiftId: rnShift });
	expect(events.map(({ kind }) => kind)).toEqual(
		expect.arrayContaining(["shift.created", "fanout.started", "message.sent", "fanout.claimed"]),
	);
	const at = events.map((event) => event.at);
	expect(at.every((one) => instant.test(one))).toBe(true);
	expect([...at].sort()).toEqual(at);
	expect(events.at(0)?.kind).toBe("shift.created");

	const pages: typeof events = [];
	let page = await world.as().fanouts.timeline.query({ shiftId: rnShift, limit: 3 });
	while (page.length > 0) {
		pages.push(...page);
		const cursor = String(page.at(-1)?.seq);
		page = await world.as().fanouts.timeline.query({ shiftId: rnShift, limit: 3, cursor });
	}
	// The carrier may have told something more meanwhile.
	expect(pages.slice(0, events.length)).toEqual(events);
	const tooMany = encodeURIComponent(JSON.stringify({ shiftId: rnShift, limit: 101 }));
	expect((await world.call("GET", `/trpc/fanouts.timeline?input=${tooMany}`)).status).toBe(400);
});

test("messages.list shows each text and call, filtered by shift and caregiver, in pages", async () => {
	const world = await startWorld();
	const api = world.as();
	await api.fanouts.start.mutate({ shiftId: lpnShift });
	await api.fanouts.start.mutate({ shiftId: rnShift });
	await world.quiet();
	const all = await api.messages.list.query({ shiftId: lpnShift });
	expect(all.items.map(({ to }) => to).sort()).toEqual([wei.phone, barry.phone]);
	expect(all.nextCursor).toBeNull();
	for (const item of all.items) expect(Object.keys(item)).toEqual(expect.arrayContaining(messageKeys));
	expect(all.items[0]).toMatchObject({
		channel: "sms",
		kind: "offer",
		status: "accepted",
		body: expect.stringMatching(/LPN/),
	});
	expect((await api.messages.list.query({ caregiverId: wei.id })).items).toHaveLength(1);
	const first = await api.messages.list.query({ limit: 2 });
	const second = await api.messages.list.query({ limit: 2, cursor: first.nextCursor ?? "" });
	expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
	expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
});

test("shifts.create, get and list; lists come in pages of at most a hundred", async () => {
	const world = await startWorld({ started: false });
	const api = world.as();
	const created = await api.shifts.create.mutate({
		id: "day",
		role: "rn",
		startsAt: "2025-07-05T08:00:00-07:00",
		endsAt: "2025-07-05T16:00:00-07:00",
		place: "Oakland",
	});
	expect(created).toMatchObject({ id: "day", role: "RN", startsAt: "2025-07-05T15:00:00.000Z", place: "Oakland" });
	expect(await api.shifts.get.query({ id: "day" })).toEqual(created);
	const seen: string[] = [];
	let cursor: string | undefined;
	do {
		const page = await api.shifts.list.query({ limit: 1, ...(cursor === undefined ? {} : { cursor }) });
		seen.push(...page.items.map(({ id }) => id));
		cursor = page.nextCursor ?? undefined;
	} while (cursor !== undefined);
	expect(seen).toEqual([rnShift, lpnShift, nightShift, "day"]);
	expect((await api.shifts.list.query()).items).toHaveLength(4);
	expect((await world.call("GET", `/trpc/shifts.list?input=${encodeURIComponent('{"limit":101}')}`)).status).toBe(400);
});

test("shifts.update corrects what it names, until somebody has been asked", async () => {
	const world = await startWorld();
	const api = world.as();
	const day = {
		role: "RN",
		startsAt: "2025-07-05T08:00:00.000Z",
		endsAt: "2025-07-05T16:00:00.000Z",
		place: "Oakland",
	};
	const before = await api.shifts.create.mutate({ id: "day", ...day });
	const longer = { id: "day", endsAt: "2025-07-05T18:00:00.000Z" };
	expect(await api.shifts.update.mutate(longer)).toEqual({ ...before, ...longer });
	const elsewhere = { id: "day", role: "lpn", place: null };
	expect(await api.shifts.update.mutate(elsewhere)).toEqual({ ...before, ...longer, ...elsewhere, role: "LPN" });
	const events = await api.fanouts.timeline.query({ shiftId: "day" });
	expect(events.map(({ kind }) => kind)).toEqual(["shift.created", "shift.updated", "shift.updated"]);
	const dump = world.dump();
	await expect(api.shifts.update.mutate({ id: "day", startsAt: longer.endsAt })).rejects.toMatchObject({
		data: { code: "BAD_REQUEST", reason: "ends_before_start", fieldErrors: { endsAt: expect.any(String) } },
	});
	await api.shifts.update.mutate({ id: "day" });
	expect(world.dump()).toEqual(dump);
	await api.fanouts.start.mutate({ shiftId: "day" });
	await world.quiet();
	await expect(api.shifts.update.mutate({ id: "day", place: "Berkeley" })).rejects.toMatchObject({
		data: { code: "CONFLICT", reason: "already_offered" },
	});
});

test("caregivers.create, get, update and list", async () => {
	const world = await startWorld({ started: false });
	const api = world.as();
	const ana = await api.caregivers.create.mutate({
		name: "Ana",
		role: "cna",
		phone: "+1 510 555 0101",
		language: "es-MX",
	});
	expect(ana).toMatchObject({ name: "Ana", role: "CNA", phone: "+15105550101", language: "es", active: true });
	expect(await api.caregivers.update.mutate({ id: ana.id, name: "Ana Ruiz", active: false })).toMatchObject({
		name: "Ana Ruiz",
		active: false,
	});
	expect(await api.caregivers.get.query({ id: ana.id })).toMatchObject({ name: "Ana Ruiz" });
	expect((await api.caregivers.list.query({ role: "LPN" })).items.map(({ id }) => id)).toEqual([wei.id, barry.id]);
	const first = await api.caregivers.list.query({ limit: 3 });
	expect(first.nextCursor).not.toBeNull();
	expect((await api.caregivers.list.query({ limit: 3, cursor: first.nextCursor ?? "" })).items).toHaveLength(1);
});

test("records.import is all or nothing unless partial, and names each problem's place", async () => {
	const world = await startWorld({ started: false });
	const api = world.as();
	const file = {
		caregivers: [
			{ id: "good", name: "Good", role: "RN", phone: "+15105550102" },
			{ id: "bad", name: "Bad", role: "RN", phone: "not a phone" },
			{ id: "worse", name: "", role: "RN", phone: "+15105550103", shoe_size: 44 },
		],
		shifts: [{ id: "s", role_required: "RN", start_time: "2025-07-02T08:00:00Z", end_time: "2025-07-02T07:00:00Z" }],
	};
	const before = world.dump();
	const refused = await api.records.import.mutate({ ...file, caregivers: file.caregivers.slice(0, 2), shifts: [] });
	expect(refused).toMatchObject({ caregivers: { created: 0 }, problems: [{ index: 1, field: "phone" }] });
	expect(world.dump()).toEqual(before);
	const whole = await api.records.import.mutate(file);
	expect(new Set(whole.problems.map(({ list, index }) => `${list} ${index}`))).toEqual(
		new Set(["caregivers 1", "caregivers 2", "shifts 0"]),
	);
	expect(world.dump()).toEqual(before);
	const partial = await api.records.import.mutate({ ...file, partial: true });
	expect(partial.caregivers.created).toBe(1);
	expect(partial.problems.map(({ list, index, field }) => `${list} ${index} ${field}`).sort()).toEqual([
		"caregivers 1 phone",
		"caregivers 2 name",
		"caregivers 2 shoe_size",
		"shifts 0 end_time",
	]);
	expect(partial.problems.every(({ problem }) => problem.length > 5)).toBe(true);
});

test("ids that could not stand in an address are refused for something new", async () => {
	const world = await startWorld({ started: false });
	const day = { start_time: "2025-07-02T08:00:00Z", end_time: "2025-07-02T16:00:00Z" };
	for (const id of [".", ".."]) {
		const shift = { id, role: "RN", startsAt: day.start_time, endsAt: day.end_time };
		await expect(world.as().shifts.create.mutate(shift)).rejects.toMatchObject({
			data: { reason: "bad_input", fieldErrors: { id: expect.stringMatching(/must not be "\." or "\.\."/) } },
		});
		const ana = { id, name: "Ana", role: "RN", phone: "+15105550109" };
		await expect(world.as().caregivers.create.mutate(ana)).rejects.toMatchObject({ data: { reason: "bad_input" } });
		const { problems } = await world.as().records.import.mutate({
			caregivers: [ana],
			shifts: [{ id, role_required: "RN", ...day, organization_id: id }],
		});
		expect(problems.map(({ list, field }) => `${list} ${field}`)).toEqual([
			"caregivers id",
			"shifts id",
			"shifts organization_id",
		]);
	}
	expect(
		(await world.as().shifts.create.mutate({ id: "...", role: "RN", startsAt: day.start_time, endsAt: day.end_time }))
			.id,
	).toBe("...");
});

test("control characters and turned directions do not come into names, roles and places", async () => {
	const world = await startWorld({ started: false });
	const day = { startsAt: "2025-07-02T08:00:00Z", endsAt: "2025-07-02T16:00:00Z" };
	const shift = await world.as().shifts.create.mutate({ role: "R\u0000N", ...day, place: "a\nReply YES" });
	expect(shift).toMatchObject({ role: "R N", place: "a Reply YES" });
	const ana = { name: "\u202eAna\tRuiz ", role: "cna", phone: "+15105550109" };
	expect(await world.as().caregivers.create.mutate(ana)).toMatchObject({ name: "Ana Ruiz", role: "CNA" });
});

test("a field of a shift said under both of its names is refused", async () => {
	const world = await startWorld({ started: false });
	const both = { role: "RN", role_required: "LPN", startsAt: "2025-07-02T08:00:00Z", endsAt: "2025-07-02T16:00:00Z" };
	expect(errorOf(await world.call("POST", "/trpc/shifts.create", both))).toMatchObject({
		status: 400,
		fieldErrors: { role_required: expect.any(String) },
	});
});

test("instants are written as such in an event's facts and in a refusal", async () => {
	const world = await startWorld({ started: false });
	await world.as().fanouts.start.mutate({ shiftId: rnShift });
	const events = await world.as().fanouts.timeline.query({ shiftId: rnShift });
	const facts = events.flatMap(({ detail }) => Object.entries(detail ?? {}));
	const instants = facts.filter(([name]) => name.endsWith("At"));
	expect(instants.map(([name]) => name).sort()).toEqual(["callsAt", "endsAt", "startsAt"]);
	for (const [, value] of instants) expect(value).toMatch(instant);
	world.clock.forward(30 * 24 * 60 * 60_000);
	const over = await world.call("POST", `/shifts/${rnShift}/fanout`);
	expect(over).toMatchObject({ status: 409, body: { endedAt: expect.stringMatching(instant) } });
});

test("system.status tells version, carrier, outbox depth, timers due and the oldest unsent message's age", async () => {
	const world = await startWorld({ started: false });
	await world.as().fanouts.start.mutate({ shiftId: lpnShift });
	world.clock.forward(60_000);
	const status = await world.as().system.status.query();
	expect(status).toMatchObject({
		version: "0.0.0-test",
		carrier: "simulator",
		outboxDepth: 2,
		timersDue: 0,
		stopped: [],
	});
	expect(status.oldestUnsentAgeMs).toBeGreaterThanOrEqual(60_000);
});

test("an error carries the code, a stable reason, a sentence, the fields and a request id", async () => {
	const world = await startWorld({ started: false });
	const bad = await world.call("POST", "/trpc/caregivers.create", { name: "", role: "RN", phone: "12", colour: "red" });
	expect(errorOf(bad)).toMatchObject({
		status: 400,
		code: "BAD_REQUEST",
		reason: "bad_input",
		message: expect.stringMatching(/phone/),
		fieldErrors: { name: expect.any(String), phone: expect.any(String), colour: expect.any(String) },
		requestId: expect.any(String),
	});
	expect(bad.headers.get("x-request-id")).toBe(errorOf(bad).requestId);
	const missing = await world.call("GET", `/trpc/shifts.get?input=${encodeURIComponent('{"id":"nope"}')}`);
	expect(errorOf(missing)).toMatchObject({ status: 404, code: "NOT_FOUND", reason: "not_found", fieldErrors: {} });
	const upsideDown = await world.call("POST", "/trpc/shifts.create", {
		role: "RN",
		startsAt: "2025-07-02T08:00:00Z",
		endsAt: "2025-07-02T07:00:00Z",
	});
	expect(errorOf(upsideDown)).toMatchObject({
		status: 400,
		reason: "ends_before_start",
		message: expect.stringMatching(/^A shift has to end after it starts\.$/),
		fieldErrors: { endsAt: expect.any(String) },
	});
	const keyless = await world.call("GET", "/trpc/system.status", undefined, null);
	expect(errorOf(keyless)).toMatchObject({ status: 401, code: "UNAUTHORIZED", reason: "unauthorized" });
	expect(JSON.stringify(bad.body)).not.toContain("stack");
});

test("calls can be batched, each with its own outcome", async () => {
	const world = await startWorld({ started: false });
	const input = encodeURIComponent(JSON.stringify({ 0: { id: rnShift }, 1: { id: "nope" } }));
	const answer = await world.call("GET", `/trpc/shifts.get,shifts.get?batch=1&input=${input}`);
	expect(answer.status).toBe(207);
	expect(answer.body).toMatchObject([
		{ result: { data: { id: rnShift } } },
		{ error: { data: { reason: "not_found" } } },
	]);
	const [shift, status] = await Promise.all([
		world.as().shifts.get.query({ id: rnShift }),
		world.as().system.status.query(),
	]);
	expect([shift.id, status.carrier]).toEqual([rnShift, "simulator"]);
});

function errorOf({ status, body }: Answer) {
	const { message, data } = body["error"] as { message: string; data: Record<string, unknown> };
	return { status, message, ...data } as { status: number; message: string; requestId: string; fieldErrors: object };
}

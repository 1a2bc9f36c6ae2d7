import { isOptedOut, outboxStatus, overrule, setConsent, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, count, crowd, rows } from "../support.ts";

test("after STOP nothing of any kind goes out, also what already waits: texts, notices, answers, calls", async () => {
	const world = createWorld();
	const [ana, ben, cleo, dora, eve] = await crowd(world, 5);
	const blocked = { outcome: { kind: "not_processed", because: "429", retryAfterMs: 60_000 } } as const;
	const first = await world.shift();
	await world.start(first);
	for (const { phone } of [ana, ben, cleo, dora].flatMap((one) => one ?? [])) world.carrier.failFor(phone, blocked);
	await world.write((tx) =>
		overrule(tx, {
			shiftId: first,
			caregiverId: dora?.id ?? "",
			as: { kind: "reply", text: "Call us" },
			scope: world.scope,
			now: world.clock.now(),
		}),
	);
	await world.pass(escalateAfterMs);
	if (ana) await claim(world, first, ana);
	await world.settle();
	const second = await world.shift({ start: "2025-07-08T08:00:00Z" });
	await world.start(second);
	const waiting = world.messages().filter(({ status }) => status === "queued");
	expect(new Set(waiting.map(({ kind, channel }) => `${kind} ${channel}`))).toEqual(
		new Set(["written sms", "offer voice", "claimed sms", "filled sms", "offer sms"]),
	);

	for (const person of [ana, ben, cleo, dora]) await person?.reply("STOP");
	for (const { phone } of [ana, ben, cleo, dora].flatMap((one) => one ?? [])) world.carrier.failFor(phone, null);
	const before = world.carrier.texts.length + world.carrier.calls.length;
	await world.pass(2 * escalateAfterMs);
	const after = [...world.carrier.texts, ...world.carrier.calls].slice(before).map(({ to }) => to);
	expect(after.filter((to) => to !== eve?.phone)).toEqual([]);
	const toStopped = world.messages().filter(({ toPhone, status }) => toPhone !== eve?.phone && status === "queued");
	expect(toStopped).toEqual([]);
});

test("nobody who has opted out is offered a shift or called, and their yes claims nothing", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	await ana?.reply("STOP");
	const shift = await world.shift();
	await world.start(shift);
	expect(world.fanout(shift).offers.map(({ caregiverId }) => caregiverId)).toEqual([ben?.id]);
	expect((await ana?.reply("yes please, I'll take it"))?.outcome.kind).not.toBe("claimed");
	await world.pass(escalateAfterMs);
	expect([...world.carrier.texts, ...world.carrier.calls].filter(({ to }) => to === ana?.phone)).toEqual([]);
});

test("who opts out between the texts and the calls is not called", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	await world.start(await world.shift());
	await ana?.reply("STOP");
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ben?.phone]);
});

test("plain words are confirmed once; a keyword is confirmed by the carrier itself", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	await ana?.reply("stop texting me");
	await ben?.reply("STOP");
	await ana?.expectText(/no more texts or calls/);
	await ana?.reply("please stop texting me");
	await ana?.expectNothing();
	await ben?.expectNothing();
	const ledger = rows<{ change: string; how: string }>(
		world.db,
		"SELECT change, how FROM consent_changes ORDER BY seq",
	);
	expect(ledger).toEqual([
		{ change: "opted_out", how: "plain_words" },
		{ change: "opted_out", how: "keyword" },
	]);
});

test("key 9 on a call (which the webhook hands over as STOP), and the carrier's refusal, are written to the same ledger", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	world.carrier.failFor(ben?.phone ?? "", {
		outcome: { kind: "refused", code: 21610, class: "opted_out", because: "unsubscribed" },
	});
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	await ana?.reply("STOP", { channel: "voice", fanoutId: world.fanout(shift).fanoutId });
	for (const person of [ana, ben]) {
		expect(isOptedOut(world.db, { organizationId: "home", phone: person?.phone ?? "" })).toBe(true);
	}
	const ledger = rows<{ how: string }>(world.db, "SELECT how FROM consent_changes ORDER BY seq");
	expect(ledger.map(({ how }) => how)).toEqual(["carrier_refusal", "key_press"]);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ana?.phone]);
});

test("START restores: the next shift is offered again, and nothing old is sent", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.write((tx) =>
		startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	await ana.reply("STOP");
	await ana.expectNothing();
	await ana.reply("START");
	await ana.expectText(/again/);
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await ana.expectText(/Jul 9/);
	world.expectSilence();
});

test("an administrator's word counts like the person's own", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const consent = (optedOut: boolean) =>
		world.write((tx) =>
			setConsent(tx, { caregiverId: ana?.id ?? "", optedOut, scope: world.scope, now: world.clock.now() }),
		);
	await consent(true);
	await consent(true);
	const shift = await world.shift();
	await world.start(shift);
	expect(world.fanout(shift).offers.map(({ caregiverId }) => caregiverId)).toEqual([ben?.id]);
	expect(count(world.db, "consent_changes")).toBe(1);
	await consent(false);
	expect(rows(world.db, "SELECT change, how, actor FROM consent_changes")).toHaveLength(2);
});

test("a stranger's STOP holds when the phone becomes a caregiver's", async () => {
	const world = createWorld();
	await world.person();
	const stranger = await world.person({ phone: "+15557770000", role: "RN" });
	await world.write((tx) => tx.$client.prepare("UPDATE caregivers SET active = 0 WHERE id = ?").run(stranger.id));
	await stranger.reply("STOP");
	await world.write((tx) =>
		tx.$client.prepare("UPDATE caregivers SET active = 1, role = 'CNA' WHERE id = ?").run(stranger.id),
	);
	const shift = await world.shift();
	await world.start(shift);
	expect(world.fanout(shift).offers.map(({ caregiverId }) => caregiverId)).not.toContain(stranger.id);
	expect(
		outboxStatus(world.db, { traffic: world.deps.traffic, scope: world.scope, now: world.clock.now() }).queued,
	).toBe(0);
});

test("what the carrier has recognised counts for somebody who does not work here now, whatever the words", async () => {
	const world = createWorld();
	const ana = await world.person();
	const employed = (active: 0 | 1) => world.db.$client.prepare("UPDATE caregivers SET active = ?").run(active);
	const { organizationId } = world.scope;
	employed(0);
	await ana.reply("basta ya", { optOutType: "STOP" });
	expect(isOptedOut(world.db, { organizationId, phone: ana.phone })).toBe(true);
	employed(1);
	await expect(world.start(await world.shift())).rejects.toThrow(/No caregivers found/);
	employed(0);
	await ana.reply("otra vez", { optOutType: "START" });
	expect(isOptedOut(world.db, { organizationId, phone: ana.phone })).toBe(false);
	await ana.reply("STOP");
	await ana.reply("START");
	const ledger = rows<{ change: string; how: string }>(
		world.db,
		"SELECT change, how FROM consent_changes ORDER BY seq",
	);
	expect(ledger.map(({ change, how }) => `${change} ${how}`)).toEqual([
		"opted_out carrier_opt_out",
		"opted_in carrier_opt_out",
		"opted_out keyword",
		"opted_in keyword",
	]);
});

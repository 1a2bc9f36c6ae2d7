import { cancelFanout, releaseHeldShift, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs, type TestPhone, type World } from "@coverline/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crowd } from "../support.ts";

const people = 3;
const step = fc.oneof(
	fc.record({ who: fc.nat(people - 1), says: fc.constantFrom("YES", "DROP", "NO", "ok") }),
	fc.constantFrom("release", "cancel", "start", "turn"),
	// The carrier has no time for this person, or has again.
	fc.record({ who: fc.nat(people - 1), throttled: fc.boolean() }),
);

const throttled = { outcome: { kind: "not_processed", because: "busy", retryAfterMs: 3_000 } } as const;

/** Who would turn up: the last that they have read of it is that it is theirs. */
function wouldCome(world: World, { id, phone }: TestPhone): string[] {
	const last = world.carrier.texts.filter(({ to, body }) => to === phone && /yours|called off/.test(body)).at(-1);
	return last !== undefined && /It's yours|already yours|stays yours/.test(last.body) ? [id] : [];
}

test("whatever comes in one turn, and however late texts leave, whoever has the shift would come, and nobody else", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 24 }), async (steps) => {
			const world = createWorld();
			const phones = await crowd(world, people);
			const shiftId = await world.shift();
			await world.start(shiftId);
			const { scope, clock, write } = world;
			const office = {
				release: () => write((tx) => releaseHeldShift(tx, { shiftId, scope, now: clock.now(), escalateAfterMs })),
				cancel: () => write((tx) => cancelFanout(tx, { shiftId, scope, now: clock.now() })),
				start: () => write((tx) => startFanout(tx, { shiftId, scope, now: clock.now(), escalateAfterMs })),
			};
			let turn: Promise<unknown>[] = [];
			for (const one of [...steps, "turn" as const]) {
				if (typeof one !== "string") {
					const person = phones[one.who] as TestPhone;
					if ("says" in one) turn.push(person.reply(one.says));
					else world.carrier.failFor(person.phone, one.throttled ? throttled : null);
				} else if (one !== "turn") turn.push(office[one]());
				else {
					await Promise.allSettled(turn);
					await world.settle();
					turn = [];
					clock.advance(2_000);
				}
			}
			for (const { phone } of phones) world.carrier.failFor(phone, null);
			await world.pass(10_000);
			const { claimedBy } = world.fanout(shiftId);
			expect(phones.flatMap((phone) => wouldCome(world, phone))).toEqual(claimedBy === null ? [] : [claimedBy]);
			world.db.$client.close();
		}),
		{ numRuns: 150 },
	);
}, 60_000);

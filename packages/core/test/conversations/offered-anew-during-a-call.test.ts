import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { holder, onCallAbout } from "../several-open.ts";
import { claim } from "../support.ts";

/** Ana and Ben are called about a shift, and Ben has picked up. */
async function onTheCall() {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	return { world, ana, ben, shift, call: onCallAbout(world, shift) };
}

test("key 1 takes the shift that was taken and given back while they listened", async () => {
	const { world, ana, ben, shift, call } = await onTheCall();
	await claim(world, shift, ana);
	await world.release(shift);
	await world.settle();
	expect((await ben.reply("1", call)).outcome.kind).toBe("claimed");
	expect(holder(world, shift)).toBe(ben.id);
});

test("and one that was called off and opened again", async () => {
	const { world, ben, shift, call } = await onTheCall();
	await world.cancel(shift);
	await world.start(shift);
	expect((await ben.reply("1", call)).outcome.kind).toBe("claimed");
	expect(holder(world, shift)).toBe(ben.id);
});

test("key 2 refuses it, and who is not asked again takes nothing", async () => {
	const { world, ana, ben, shift, call } = await onTheCall();
	await claim(world, shift, ana);
	await world.release(shift);
	expect((await ana.reply("1", call)).outcome.kind).not.toBe("claimed");
	expect((await ben.reply("2", call)).outcome.kind).toBe("declined");
	expect(holder(world, shift)).toBeNull();
});

test("when somebody else has it by now, they hear that", async () => {
	const { world, ana, ben, shift, call } = await onTheCall();
	await world.cancel(shift);
	await world.start(shift);
	await claim(world, shift, ana);
	expect((await ben.reply("1", call)).outcome.kind).toBe("taken");
});

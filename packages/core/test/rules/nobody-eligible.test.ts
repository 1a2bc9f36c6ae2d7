import { updateCaregiver } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";

async function whyNobody(world: World, role: string): Promise<string> {
	const shift = await world.shift({ role });
	const refused = await world.start(shift).catch((error: Error) => error);
	expect(refused).toMatchObject({ code: "nobody_eligible" });
	return (refused as Error).message;
}

test("a role that nobody has is named, with the roles that there are, the one of the same letters first", async () => {
	const world = createWorld();
	for (const role of ["CNA", "CNA", "Home Aide", "registered nurse"]) await world.person({ role });
	expect(await whyNobody(world, "Registered Nurse")).toBe(
		`No caregivers found with the role "Registered Nurse". The active caregivers' roles, exactly as written: "registered nurse", "CNA", "Home Aide".`,
	);
});

test("at most five of them are named", async () => {
	const world = createWorld();
	for (const role of ["A", "B", "C", "D", "E", "F"]) await world.person({ role });
	expect(await whyNobody(world, "RN")).toMatch(/written: "A", "B", "C", "D", "E"\.$/);
});

test("a role that somebody has, however many are almost it, is not the reason, and no other is named", async () => {
	const world = createWorld();
	const ana = await world.person({ role: "Zitat" });
	for (const role of ["ZITAT", "ZITAt", "ZITaT", "ZItAT", "ZiTAT"]) await world.person({ role });
	await ana.reply("STOP");
	expect(await whyNobody(world, "Zitat")).toBe(
		'No caregivers found who have the role "Zitat", are free and may be contacted.',
	);
});

test("neither another organization's roles nor those of who works here no more are named", async () => {
	const world = createWorld();
	await world.organization("other");
	await world.person({ role: "LPN", organizationId: "other" });
	const left = await world.person({ role: "CNA" });
	await world.write((tx) =>
		updateCaregiver(tx, { id: left.id, change: { active: false }, scope: world.scope, now: world.clock.now() }),
	);
	expect(await whyNobody(world, "RN")).toBe(
		'No caregivers found with the role "RN": the organization has no active caregivers yet.',
	);
});

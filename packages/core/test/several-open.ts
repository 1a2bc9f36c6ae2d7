import { createWorld, type TestPhone, type World } from "@coverline/core/testing";

export const ourNumber = "+15550100";
export const minute = 60_000;

export const holder = (world: World, shift: string) => world.fanout(shift).claimedBy;

export const statusOf = (world: World, shift: string, { id }: TestPhone) =>
	world.fanout(shift).offers.find(({ caregiverId }) => caregiverId === id)?.status;

export const lastTextTo = (world: World, { phone }: TestPhone) =>
	world.carrier.texts.filter((text) => text.to === phone).at(-1)?.body;

/** What a key press on the call about a shift comes with. */
export const onCallAbout = (world: World, shift: string) =>
	({ channel: "voice", to: ourNumber, fanoutId: world.fanout(shift).fanoutId }) as const;

/**
 * Shifts on Wed Jul 2 in Oakland, Fri Jul 4 in Berkeley, Sun Jul 6 in Fremont and Tue Jul 8 in Hayward: so many of them,
 * texted in this order to Ana and Ben and read a minute ago.
 */
export async function severalOpen(count: number, places = ["Oakland", "Berkeley", "Fremont", "Hayward"]) {
	const world = createWorld();
	const [ana, ben] = [await world.person({ name: "Ana" }), await world.person({ name: "Ben" })];
	const shifts: string[] = [];
	for (const [nth, day] of ["02", "04", "06", "08"].slice(0, count).entries()) {
		const shift = await world.shift({ start: `2025-07-${day}T08:00:00Z`, place: places[nth] as string });
		shifts.push(shift);
		await world.start(shift);
		await world.pass(1000);
	}
	await world.pass(minute);
	const [first, second, third] = shifts as [string, string, string];
	return { world, ana, ben, a: first, b: second, c: third };
}

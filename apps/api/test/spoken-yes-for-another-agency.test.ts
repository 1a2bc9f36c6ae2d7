import { expect, test } from "vitest";
import { startWorld } from "./support/world.ts";

const ana = "+15105550101";
const bo = "+15105550102";
const hours = { start_time: "2025-07-02T08:00:00Z", end_time: "2025-07-02T16:00:00Z" };

test("a yes spoken to one agency's offer, gone meanwhile, never counts for another agency where the person works too", async () => {
	const world = await startWorld({ records: false });
	for (const organization_id of ["north", "south"]) {
		await world.as().records.import.mutate({
			caregivers: [
				{ id: `${organization_id}-ana`, name: "Ana", role: "RN", phone: ana, organization_id },
				{ id: `${organization_id}-bo`, name: "Bo", role: "RN", phone: bo, organization_id },
			],
			shifts: [{ id: `${organization_id}-shift`, role_required: "RN", ...hours, organization_id }],
		});
	}
	const { fanoutId } = await world.as().fanouts.start.mutate({ shiftId: "north-shift" });
	await world.as().fanouts.start.mutate({ shiftId: "south-shift" });
	await world.quiet();
	// Ana has called and has heard the northern offer; before she says yes, Bo takes it.
	await world.as().replies.overrule.mutate({ shiftId: "north-shift", caregiverId: "north-bo", as: { kind: "yes" } });
	const said = { CallSid: "CA1", From: ana, To: "+15105550190", SpeechResult: "yes", Confidence: "0.95" };
	const { text } = await world.webhook(`voice-answer?f=${fanoutId}&step=0`, said);
	expect(text).toMatch(/just been filled/);
	expect(await world.as().fanouts.get.query({ shiftId: "south-shift" })).toMatchObject({ status: "pending" });
	expect(world.rows("SELECT shift_id AS shift, caregiver_id AS who FROM standby")).toEqual([
		{ shift: "north-shift", who: "north-ana" },
	]);
});

import { organizationForImport, type Write } from "@coverline/core";
import { expect, test } from "vitest";
import { operatorScope } from "../src/http/authenticate.ts";
import { startWorld } from "./support/world.ts";

const day = { start_time: "2025-07-02T08:00:00Z", end_time: "2025-07-02T16:00:00Z" };
const ana = { id: "ana", name: "Ana", role: "RN", phone: "+15105550101" };

/** An agency that has no name yet, with a key of its own; it is named between the next request and its write. */
async function aboutToBeNamed() {
	const world = await startWorld({ records: false });
	const { key } = await world.as().keys.create.mutate({ label: "home" });
	const shifts = [{ id: "open", role_required: "RN", ...day }];
	await world.as().records.import.mutate({ caregivers: [ana], shifts });
	const { deps } = world.service.context;
	const { write, db } = deps;
	const now = deps.clock.now();
	deps.write = ((fn) => {
		deps.write = write;
		void write((tx) => organizationForImport(tx, { named: "north", scope: operatorScope(db), now }));
		return write(fn);
	}) as Write;
	return { world, key };
}

const requests: [string, string, unknown][] = [
	["a fan-out", "/shifts/open/fanout", undefined],
	["a reply", "/messages/inbound", { from_phone: ana.phone, message: "hello" }],
	["a new caregiver", "/trpc/caregivers.create", { ...ana, id: "ben", phone: "+15105550102" }],
	["a change", "/trpc/caregivers.update", { id: "ana", name: "Anna" }],
	["a new shift", "/trpc/shifts.create", { role: "RN", startsAt: day.start_time, endsAt: day.end_time }],
	["an import", "/trpc/records.import", { caregivers: [{ ...ana, name: "Anna" }] }],
	["a new key", "/trpc/keys.create", { label: "another" }],
	["a new name", "/trpc/organizations.update", { name: "North Home Care" }],
];

for (const [title, path, body] of requests) {
	test(`${title} is taken as ever when its organization gets its name meanwhile, by its key and by the operator's`, async () => {
		for (const whose of ["own", "operator's"]) {
			const { world, key } = await aboutToBeNamed();
			const answer = await world.call("POST", path, body, whose === "own" ? key : undefined);
			expect({ whose, status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
			expect(JSON.stringify(answer.body)).not.toMatch(/"problem"/);
			const strays = ["caregivers", "shifts", "events", "api_keys", "messages", "inbound_messages"].filter(
				(table) => world.rows(`SELECT 1 FROM ${table} WHERE organization_id <> 'north'`).length > 0,
			);
			expect(strays).toEqual([]);
		}
	});
}

test("a batch whose import names the home organization is answered as a whole", async () => {
	const world = await startWorld({ records: false, started: false });
	const { status, body } = await world.call("POST", "/trpc/records.import,caregivers.create?batch=1", {
		0: { shifts: [{ id: "s", organization_id: "north", role_required: "RN", ...day }] },
		1: ana,
	});
	expect({ status, body }).toMatchObject({ status: 200, body: [{ result: { data: { problems: [] } } }, {}] });
	expect(world.rows("SELECT organization_id AS id FROM caregivers")).toEqual([{ id: "north" }]);
});

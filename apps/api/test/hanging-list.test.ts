import { expect, test } from "vitest";
import { until } from "./support/until.ts";
import { startWorld } from "./support/world.ts";

test.each(["1", "4"])(
	"while the carrier's list hangs, a text leaves at once over a connection that is free (%s requests at once)",
	async (concurrency) => {
		const world = await startWorld({ records: false, env: { COVERLINE_CONCURRENCY: concurrency } });
		const { simulator } = world;
		const shift = { start_time: "2025-07-10T08:00:00Z", end_time: "2025-07-10T16:00:00Z" };
		const many = Array.from({ length: 40 }, (_, index) => ({ name: `P${index}`, phone: `+1212555${1000 + index}` }));
		const caregivers = [
			...many.map((one) => ({ ...one, role: "RN" })),
			{ name: "Zed", role: "CNA", phone: "+15105550101" },
		];
		await world.as().records.import.mutate({
			caregivers,
			shifts: [
				{ id: "many", role_required: "RN", ...shift },
				{ id: "one", role_required: "CNA", ...shift },
			],
		});
		simulator.addFaults(
			{ match: { verb: "list" }, effect: { kind: "hang" } },
			{ match: { verb: "callback" }, effect: { kind: "drop" } },
			{ match: { verb: "messages.create", times: many.length }, effect: { kind: "accept-then", answer: "reset" } },
		);
		const inDoubt = () => world.rows("SELECT 1 FROM messages WHERE status = 'in_doubt'").length;
		await world.call("POST", "/shifts/many/fanout");
		await until("all are in doubt", () => inDoubt() === many.length);
		const looks = () => simulator.journal({ kind: "request" }).filter(({ what }) => what === "messages.list").length;
		for (let turn = 0; turn < 5; turn += 1) {
			await world.forward(3_000);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		expect(looks()).toBeGreaterThan(0);
		await world.call("POST", "/shifts/one/fanout");
		await until("Zed has it", () => world.inbox("+15105550101").length === 1, { withinMs: 2_000 });
	},
);

import { expect, test } from "vitest";
import { createTrpcContext } from "../src/trpc/context.ts";
import { appRouter } from "../src/trpc/router.ts";
import { adminKey, startWorld } from "./support/world.ts";

test("while a large file is checked, others have their turns of the event loop", async () => {
	const world = await startWorld({ records: false, started: false });
	const request = new Request(world.url, { headers: { authorization: `Bearer ${adminKey}` } });
	const caller = appRouter.createCaller(createTrpcContext(world.service.context, { request, requestId: "r" }));
	const turnsDuring = async (rows: number) => {
		let turns = 0;
		let counting = true;
		const count = () => {
			turns += 1;
			if (counting) setImmediate(count);
		};
		setImmediate(count);
		const caregivers = Array.from({ length: rows }, (_, nth) => ({ id: `c${nth}`, name: "", role: "RN", phone: "1" }));
		const { problems } = await caller.records.import({ caregivers });
		counting = false;
		expect(problems).toHaveLength(2 * rows);
		return turns;
	};
	const few = await turnsDuring(1);
	expect(await turnsDuring(10_000)).toBeGreaterThanOrEqual(few + 30);
});

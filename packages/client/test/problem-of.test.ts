import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, type Fetch, type Problem, problemOf, reasonOf } from "../src/index.ts";
import { adminKey, type ServiceInProcess, startServiceInProcess } from "./service-in-process.ts";

const url = "http://coverline.test";

describe("a problem that the service tells", () => {
	let service: ServiceInProcess;
	beforeAll(async () => {
		service = await startServiceInProcess();
	});
	afterAll(() => service.stop());

	test("names the fields that were wrong", async () => {
		const coverline = createClient({ url, apiKey: adminKey, fetch: service.fetch });
		const problem = await problemIn(() =>
			coverline.caregivers.create.mutate({ name: "Ana", role: "CNA", phone: "12" }),
		);
		expect(problem).toMatchObject({
			reason: "bad_input",
			fieldErrors: { phone: expect.stringContaining("must be a phone number") },
			message: expect.stringContaining("phone must be a phone number"),
			requestId: expect.any(String),
		});
	});

	test("has the domain's own reason", async () => {
		const coverline = createClient({ url, apiKey: adminKey, fetch: service.fetch });
		const problem = await problemIn(() => coverline.fanouts.start.mutate({ shiftId: "no-such-shift" }));
		expect(problem).toMatchObject({ reason: "not_found", fieldErrors: {}, requestId: expect.any(String) });
	});

	test("tells each query of one request its own reason", async () => {
		const coverline = createClient({ url, apiKey: adminKey, fetch: service.fetch });
		const [missing, status] = await Promise.allSettled([
			coverline.shifts.get.query({ id: "no-such-shift" }),
			coverline.system.status.query(),
		]);
		expect(missing.status === "rejected" && reasonOf(missing.reason)).toBe("not_found");
		expect(status.status).toBe("fulfilled");
	});

	test("says that a key is wrong", async () => {
		const coverline = createClient({ url, apiKey: "cov_unknown", fetch: service.fetch });
		expect(await problemIn(() => coverline.system.status.query())).toMatchObject({ reason: "unauthorized" });
	});
});

describe("a problem on the way", () => {
	test("is no answer when nobody could be reached", async () => {
		const fetch: Fetch = () => Promise.reject(new TypeError("fetch failed"));
		expect(await problemIn(() => createClient({ url, fetch }).system.status.query())).toEqual({
			reason: "no_answer",
			message: "Coverline did not answer: fetch failed.",
			fieldErrors: {},
			requestId: null,
		});
	});

	test("is no answer when the caller waits no longer", async () => {
		const fetch: Fetch = (_, { signal }) =>
			new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
		const waiting = new AbortController();
		const asked = problemIn(() =>
			createClient({ url, fetch }).system.status.query(undefined, { signal: waiting.signal }),
		);
		waiting.abort();
		expect(await asked).toMatchObject({ reason: "no_answer" });
	});

	test("is an unexpected answer when a proxy shows its own page", async () => {
		const fetch: Fetch = () => new Response("<h1>Bad gateway</h1>", { status: 502 });
		const coverline = createClient({ url, fetch });
		const inQuery = await problemIn(() => coverline.system.status.query());
		const inMutation = await problemIn(() => coverline.fanouts.start.mutate({ shiftId: "s1" }));
		const unexpected = expect.objectContaining({
			reason: "unexpected_answer",
			message: expect.stringContaining("check the address"),
		});
		expect([inQuery, inMutation]).toEqual([unexpected, unexpected]);
	});

	test("keeps the sentence of an answer that is not tRPC's", async () => {
		const detail = "The body is larger than the 1024 KiB that are allowed here.";
		const fetch: Fetch = () => Response.json({ detail }, { status: 413 });
		expect(await problemIn(() => createClient({ url, fetch }).records.import.mutate({}))).toMatchObject({
			reason: "unexpected_answer",
			message: detail,
		});
	});

	test("is none of ours when the caller's own code fails", () => {
		expect([problemOf(new Error("mine")), reasonOf("text"), problemOf(undefined)]).toEqual([null, null, null]);
	});
});

async function problemIn(call: () => Promise<unknown>): Promise<Problem | null> {
	return call().then(
		() => Promise.reject(new Error("The call should have failed.")),
		(error: unknown) => problemOf(error),
	);
}

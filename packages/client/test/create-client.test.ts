import { beforeEach, describe, expect, test } from "vitest";
import { createClient, type Fetch } from "../src/index.ts";

interface Sent {
	url: URL;
	method: string | undefined;
	authorization: string | null;
	body: unknown;
}

describe("a client", () => {
	let sent: Sent[];
	beforeEach(() => {
		sent = [];
	});

	/** Answers every procedure of a request with null. */
	const answer: Fetch = (address, init) => {
		const url = new URL(address);
		sent.push({
			url,
			method: init.method,
			authorization: new Headers(init.headers).get("authorization"),
			body: init.body,
		});
		const nothing = { result: { data: null } };
		return Response.json(url.searchParams.has("batch") ? url.pathname.split(",").map(() => nothing) : nothing);
	};

	test("sends its key with every request", async () => {
		const coverline = createClient({ url: "http://coverline.test", apiKey: "cov_1", fetch: answer });
		await coverline.system.status.query();
		await coverline.fanouts.start.mutate({ shiftId: "s1" });
		expect(sent.map(({ authorization }) => authorization)).toEqual(["Bearer cov_1", "Bearer cov_1"]);
	});

	test("sends no authorization without a key", async () => {
		await createClient({ url: "http://coverline.test", fetch: answer }).system.status.query();
		expect(sent.map(({ authorization }) => authorization)).toEqual([null]);
	});

	test("takes an address with a path, with or without a slash at its end", async () => {
		await createClient({ url: "http://coverline.test/agency/", fetch: answer }).system.status.query();
		await createClient({ url: "http://coverline.test/agency", fetch: answer }).system.status.query();
		expect(sent.map(({ url }) => url.pathname)).toEqual(["/agency/trpc/system.status", "/agency/trpc/system.status"]);
	});

	test("asks what is asked in one turn in one request", async () => {
		const coverline = createClient({ url: "http://coverline.test", fetch: answer });
		await Promise.all([coverline.system.status.query(), coverline.fanouts.get.query({ shiftId: "s1" })]);
		expect(sent.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(["GET /trpc/system.status,fanouts.get"]);
	});

	test("never makes a mutation wait for another", async () => {
		const coverline = createClient({ url: "http://coverline.test", fetch: answer });
		await Promise.all(["s1", "s2"].map((shiftId) => coverline.fanouts.start.mutate({ shiftId })));
		expect(sent.map(({ url, body }) => `${url.pathname} ${body}`)).toEqual([
			'/trpc/fanouts.start {"shiftId":"s1"}',
			'/trpc/fanouts.start {"shiftId":"s2"}',
		]);
	});

	test("keeps addresses short enough for proxies", async () => {
		const coverline = createClient({ url: "http://coverline.test", fetch: answer });
		const ids = Array.from({ length: 100 }, (_, n) => `${n}`.padStart(64, "s"));
		await Promise.all(ids.map((shiftId) => coverline.fanouts.get.query({ shiftId })));
		expect(sent.length).toBeGreaterThan(1);
		expect(Math.max(...sent.map(({ url }) => url.href.length))).toBeLessThanOrEqual(4_000);
	});
});

import { createServer } from "node:net";
import { expect, test } from "vitest";
import { ours, startWorld } from "./world.ts";

test("by default a refused connection is tried once more, and a 500 is not", async () => {
	const { simulator, service } = await startWorld();
	service.answers(() => ({ status: 500 }));
	const phone = simulator.phone("+15550001");
	expect((await phone.text("hi", { to: ours })).webhooks).toMatchObject([
		{ status: 500, attempts: 1, error: { code: 11200 } },
	]);
	await service.close();
	expect((await phone.text("hi", { to: ours })).webhooks).toMatchObject([
		{ status: null, attempts: 2, error: { code: 11205 } },
	]);
});

test("the URL's fragment asks for other retries, with the same token each time", async () => {
	const { simulator, service } = await startWorld();
	simulator.configure({ smsUrl: `${service.url}/sms?k=1#rc=3&rp=ct,5xx` });
	let left = 2;
	service.answers(() => (left-- > 0 ? { status: 503 } : {}));
	const sent = await simulator.phone("+15550001").text("hi", { to: ours });
	expect(sent.webhooks).toMatchObject([{ status: 200, attempts: 3, error: null }]);
	expect(new Set(service.posted.map((one) => one.headers["i-twilio-idempotency-token"])).size).toBe(1);
	expect(service.posted.every((one) => one.signed)).toBe(true);
});

test("an answer that does not come within fifteen seconds is given up", async () => {
	const { simulator, service, clock } = await startWorld();
	clock.settleWith(() => new Promise((resolve) => setTimeout(resolve, 20)));
	service.answers(() => "hang");
	const texting = simulator.phone("+15550001").text("hi", { to: ours });
	await clock.advance(14_999);
	expect(simulator.journal({ kind: "webhook" })).toEqual([]);
	await clock.advance(1);
	expect((await texting).webhooks).toMatchObject([
		{ status: null, error: { code: 11200, message: "No answer in time" } },
	]);
});

test("301 is followed as GET and loses the fields, 307 keeps them", async () => {
	const { simulator, service } = await startWorld();
	const follow = async (status: number) => {
		service.posted.length = 0;
		service.answers(({ path }) => (path === "/sms" ? { status, headers: { location: "/moved" } } : {}));
		await simulator.phone("+15550001").text("hi", { to: ours });
		return service.posted.at(-1);
	};
	expect(await follow(301)).toMatchObject({ path: "/moved", method: "GET", form: {} });
	expect(await follow(307)).toMatchObject({ path: "/moved", method: "POST", form: { Body: "hi" }, signed: true });
});

test("user and password of the URL are sent as Basic auth and not signed", async () => {
	const { simulator, service } = await startWorld();
	simulator.configure({ smsUrl: service.url.replace("http://", "http://user:secret@").concat("/sms") });
	await simulator.phone("+15550001").text("hi", { to: ours });
	expect(service.posted[0]).toMatchObject({ signed: true, headers: { authorization: `Basic ${btoa("user:secret")}` } });
});

test("behind a proxy the public address is signed and another one is called", async () => {
	const { simulator, service } = await startWorld();
	simulator.configure({ smsUrl: "https://cover.example/sms?x=1", fetchAs: service.url });
	await simulator.phone("+15550001").text("hi", { to: ours });
	expect(service.posted[0]).toMatchObject({
		path: "/sms?x=1",
		signed: false,
		headers: { "x-forwarded-host": "cover.example", "x-forwarded-proto": "https" },
	});
	simulator.configure({ smsUrl: "https://cover.example/sms", signAs: service.url });
	await simulator.phone("+15550001").text("hi", { to: ours });
	expect(service.posted[1]?.signed).toBe(true);
});

test("a port that is taken is an error, not a silence", async () => {
	const taken = createServer().listen(0, "127.0.0.1");
	await new Promise((resolve) => taken.once("listening", resolve));
	const { port } = taken.address() as { port: number };
	await expect(startWorld({ port })).rejects.toThrow(/EADDRINUSE/);
	taken.close();
});

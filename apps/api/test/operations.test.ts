import { expect, test } from "vitest";
import { alice, barry, lpnShift, rnShift, sample, wei } from "./support/sample-records.ts";
import { until } from "./support/until.ts";
import { startWorld } from "./support/world.ts";

const digits = (phone: string) => phone.slice(1);

test("no log line shows a phone number, the words of a text, a name or a key, whatever happens", async () => {
	const lines: string[] = [];
	const world = await startWorld({ logLevel: "trace", logTo: { write: (line: string) => void lines.push(line) } });
	const { simulator } = world;
	simulator.addFaults(
		{ match: { verb: "messages.create", to: wei.phone, nth: 1 }, effect: { kind: "accept-then", answer: "garbage" } },
		{
			match: { verb: "messages.create", to: alice.phone },
			effect: { kind: "refuse", status: 400, code: 99_999, message: `The number ${alice.phone} is odd` },
		},
		{
			match: { verb: "messages.create", to: barry.phone, nth: 1 },
			effect: {
				kind: "refuse",
				status: 400,
				code: 21606,
				message: `The From number +15105550190 cannot text ${barry.phone}`,
			},
		},
		{ match: { verb: "callback", nth: 1 }, effect: { kind: "forge" } },
	);
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await until("the odd code is reported", () => lines.some((line) => line.includes("99999")));
	await world.webhook("sms", {
		MessageSid: "SM1",
		From: wei.phone,
		To: "+15105550190",
		Body: "purple monkeys dishwasher",
	});
	await world.webhook("sms", { MessageSid: "SM2", From: "+15550777", To: "+15105550190", Body: "purple monkeys" });
	await world.call("POST", "/messages/inbound", { from_phone: barry.phone, message: "purple monkeys" });
	await world.call("POST", "/messages/inbound", { from_phone: "+15550888", message: "purple monkeys" });
	await world.call("POST", "/messages/inbound", `{"from_phone":"${barry.phone}","message":"purple`);
	await world.call("POST", "/trpc/caregivers.create", { name: "Purple", role: "RN", phone: wei.phone });
	await world.forward(6_000);
	await new Promise((resolve) => setTimeout(resolve, 50));
	// What breaks inside must not bring its parameters along either.
	world.service.context.deps.db.$client.exec("ALTER TABLE inbound_messages RENAME TO gone");
	expect(
		(await world.webhook("sms", { MessageSid: "SM3", From: wei.phone, To: "+15105550190", Body: "purple" })).status,
	).toBe(500);

	const log = lines.join("");
	expect(lines.length).toBeGreaterThan(5);
	expect(log).toContain('"level":"error"');
	expect(log).toMatch(/\+1\*{4}02/);
	for (const phone of [alice.phone, barry.phone, wei.phone, "+15550777", "+15550888", "+15105550190"])
		expect(log).not.toContain(digits(phone));
	for (const secret of [
		"purple",
		"monkeys",
		"Reply YES",
		"the-operators-own-key",
		world.authToken,
		...sample.caregivers.map(({ name }) => name),
	])
		expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
});

test("a text from a number that nobody has leaves one line for whoever looks for it, masked", async () => {
	const lines: string[] = [];
	const world = await startWorld({ logLevel: "info", logTo: { write: (line: string) => void lines.push(line) } });
	const text = { MessageSid: "SM1", From: "+15550777", To: "+15105550190", Body: "yes" };
	for (let copy = 0; copy < 2; copy += 1) expect((await world.webhook("sms", text)).status).toBe(200);
	await world.webhook("sms", { ...text, MessageSid: "SM2", From: wei.phone });
	const told = lines
		.map((line) => JSON.parse(line))
		.filter(({ msg }) => /number that nobody who works here has/.test(msg));
	expect(told).toMatchObject([{ level: "info", from: "+1****77", carrierId: "SM1" }]);
});

test("/healthz is up, /readyz tells database and pollers, and turns 503 when the pollers have stopped", async () => {
	const world = await startWorld({ records: false });
	expect(await world.call("GET", "/healthz", undefined, null)).toMatchObject({ status: 200, body: { status: "ok" } });
	expect(await world.call("GET", "/readyz", undefined, null)).toMatchObject({
		status: 200,
		body: { status: "ready", checks: { database: true, pollers: true } },
	});
	const writes = () => world.rows<{ n: number }>("SELECT total_changes() AS n")[0]?.n ?? 0;
	const before = writes();
	for (let asked = 0; asked < 50; asked += 1) await world.call("GET", "/readyz", undefined, null);
	expect(writes() - before).toBeLessThan(10);
	await world.service.stop(100);
	expect(await world.call("GET", "/readyz", undefined, null)).toMatchObject({
		status: 503,
		body: { status: "not_ready", checks: { database: false, pollers: false } },
	});
	expect((await world.call("GET", "/healthz", undefined, null)).status).toBe(200);
});

test("/readyz is 503 before the pollers turn", async () => {
	const world = await startWorld({ records: false, started: false });
	expect(await world.call("GET", "/readyz", undefined, null)).toMatchObject({
		status: 503,
		body: { checks: { database: true, pollers: false } },
	});
});

test("/metrics counts requests by route and status, and what waits", async () => {
	const world = await startWorld({ started: false });
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.call("POST", "/shifts/nope/fanout");
	const response = await fetch(`${world.url}/metrics`);
	const text = await response.text();
	expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
	expect(text).toContain('coverline_http_requests_total{route="/shifts/{id}/fanout",status="200"} 1');
	expect(text).toContain('coverline_http_requests_total{route="/shifts/{id}/fanout",status="404"} 1');
	expect(text).toContain("coverline_outbox_queued 2");
});

test("strangers cannot make the metrics grow", async () => {
	const world = await startWorld({ records: false, started: false });
	const lines = async () => (await (await fetch(`${world.url}/metrics`)).text()).split("\n").length;
	const ask = (nth: number) =>
		Promise.all(
			[
				`/trpc/made.up${nth}`,
				`/webhooks/twilio/x${nth}`,
				`/shifts/${nth}/fanout`,
				`/shifts/${nth}/x`,
				`/${nth}`,
				`/trpc/a${nth},b`,
			].map((path) => world.call("POST", path, {}, null)),
		);
	await ask(0);
	await lines();
	const before = await lines();
	for (let nth = 1; nth <= 10; nth += 1) await ask(nth);
	expect(await lines()).toBe(before);
});

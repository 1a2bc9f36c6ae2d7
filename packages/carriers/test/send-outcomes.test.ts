import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import type { SendOutcome } from "@coverline/core";
import { describe, expect, onTestFinished, test } from "vitest";
import { createUndiciClient } from "../src/twilio/index.ts";
import { carrierAgainst, carrierAt, text } from "./fixture.ts";
import { type Answer, aMessageSid, carrierError, json, startStub, taken } from "./stub-carrier.ts";

const page =
	(status: number, body = "<html>Oops</html>", headers: Record<string, string> = {}): Answer =>
	(_request, response) => {
		response.writeHead(status, { "content-type": "text/html", ...headers });
		response.end(body);
	};

describe("answers", () => {
	test.each<[title: string, answer: Answer, outcome: Partial<SendOutcome>]>([
		["a 201 with an id", taken, { kind: "accepted", carrierId: aMessageSid }],
		["a 200 with an id", json(200, { sid: aMessageSid }), { kind: "accepted", carrierId: aMessageSid }],
		["a 201 with a picture message's id", json(201, { sid: aMessageSid.replace("SM", "MM") }), { kind: "accepted" }],
		["a 201 with an id of another shape", json(201, { sid: "SM12" }), { kind: "in_doubt" }],
		["a 201 with a call's id", json(201, { sid: aMessageSid.replace("SM", "CA") }), { kind: "in_doubt" }],
		["a 201 without an id", json(201, { status: "queued" }), { kind: "in_doubt" }],
		["a 201 with an array", json(201, [{ sid: aMessageSid }]), { kind: "in_doubt" }],
		["a 201 with null", json(201, null), { kind: "in_doubt" }],
		["a 201 with a page", page(201), { kind: "in_doubt" }],
		["a 201 with nothing", page(201, ""), { kind: "in_doubt" }],
		["a 201 with half its JSON", page(201, `{"sid":"${aMessageSid}","sta`), { kind: "in_doubt" }],
		["a 204", page(204, ""), { kind: "in_doubt" }],
		["a 301", page(301, "", { location: "/elsewhere" }), { kind: "in_doubt" }],
		["a 302", page(302, "", { location: "https://elsewhere.example/" }), { kind: "in_doubt" }],
		["a 307", page(307, "", { location: "/elsewhere" }), { kind: "in_doubt" }],
		["a 500 with the carrier's code", carrierError(500, 20500), { kind: "in_doubt" }],
		["a 500 with a page", page(500), { kind: "in_doubt" }],
		["a 500 with an id", json(500, { sid: aMessageSid }), { kind: "in_doubt" }],
		["a 502", page(502), { kind: "in_doubt" }],
		["a 503 with the carrier's code", carrierError(503, 20503), { kind: "in_doubt" }],
		["a 503 that asks to come back", page(503, "", { "retry-after": "1" }), { kind: "in_doubt" }],
		["a 504", page(504), { kind: "in_doubt" }],
		["a 429", carrierError(429, 20429), { kind: "not_processed", retryAfterMs: null }],
		["a 429 with a page", page(429), { kind: "not_processed", retryAfterMs: null }],
		[
			"a 400 with a code",
			carrierError(400, 21211),
			{ kind: "refused", code: 21211, class: "bad_number", scope: "recipient" },
		],
		[
			"a 400 for a region that is off",
			carrierError(400, 21408),
			{ kind: "refused", code: 21408, class: "configuration", scope: "recipient" },
		],
		[
			"a 400 for a number not ours",
			carrierError(400, 21606),
			{ kind: "refused", code: 21606, class: "configuration", scope: "sender" },
		],
		["a 400 for an opted-out person", carrierError(400, 21610), { kind: "refused", code: 21610, class: "opted_out" }],
		["a 400 with a code nobody knows", carrierError(400, 29999), { kind: "refused", code: 29999, class: "unknown" }],
		["a 401 with a code", carrierError(401, 20003), { kind: "refused", code: 20003, class: "authentication" }],
		[
			"a 401 with another code",
			carrierError(401, 20005),
			{ kind: "refused", code: 20005, class: "authentication", scope: "account" },
		],
		["a 404 with a code", carrierError(404, 20404), { kind: "refused", code: 20404, class: "configuration" }],
		["a 401 with a page", page(401), { kind: "refused", code: null, class: "authentication" }],
		["a 404 with a page", page(404), { kind: "refused", code: null, class: "configuration", scope: "account" }],
		["a 405 with a page", page(405), { kind: "refused", code: null, class: "configuration" }],
		["a 407 with a page", page(407), { kind: "refused", code: null, class: "configuration" }],
		["a 400 with a page", page(400), { kind: "in_doubt" }],
		["a 403 with a page", page(403), { kind: "in_doubt" }],
		["a 413 with a page", page(413), { kind: "in_doubt" }],
		["a 400 with another service's JSON", json(400, { code: "BadRequest", message: "no" }), { kind: "in_doubt" }],
		["a 400 with a small number for a code", json(400, { code: 7, message: "no" }), { kind: "in_doubt" }],
		["a 408 with a page", page(408), { kind: "in_doubt" }],
		["a 408 with the carrier's code", carrierError(408, 20408), { kind: "in_doubt" }],
		["a 499", page(499), { kind: "in_doubt" }],
	])("%s", async (_title, answer, outcome) => {
		const { carrier, stub } = await carrierAgainst(answer);
		expect(await carrier.sendText(text)).toMatchObject(outcome);
		expect(stub.requests).toHaveLength(1);
	});

	test.each([
		["3", 3_000],
		["0", 0],
		["Mon, 14 Jul 2025 12:00:07 GMT", 7_000],
		["Mon, 14 Jul 2025 11:00:00 GMT", 0],
		["999999999999", 3_600_000],
		["soon", null],
		["-4", null],
	])("a 429 with Retry-After %s waits %s ms", async (header, retryAfterMs) => {
		const { carrier } = await carrierAgainst(page(429, "", { "retry-after": header }));
		expect(await carrier.sendText(text)).toMatchObject({ kind: "not_processed", retryAfterMs });
	});

	test("a reason never repeats the carrier's words, which hold the person's number", async () => {
		for (const code of [21211, 29999]) {
			const { carrier } = await carrierAgainst(carrierError(400, code));
			expect(JSON.stringify(await carrier.sendText(text))).not.toContain("+1555");
		}
	});

	test("SignalWire's errors may be words", async () => {
		const refusal = json(422, { code: "campaign_inactive", message: "no", status: 422 });
		const { carrier } = await carrierAgainst(refusal, { dialect: "signalwire" });
		expect(await carrier.sendText(text)).toMatchObject({
			kind: "refused",
			code: null,
			class: "unknown",
			because: expect.stringContaining("campaign_inactive"),
		});
		const numeric = await carrierAgainst(json(400, { code: "21610", message: "no" }), { dialect: "signalwire" });
		expect(await numeric.carrier.sendText(text)).toMatchObject({ kind: "refused", code: 21610, class: "opted_out" });
	});
});

describe("faults after the request was written leave it in doubt", () => {
	const cut: Answer = (_request, _response, raw) => raw.socket.resetAndDestroy();
	test.each<[string, Answer]>([
		["the connection is reset", cut],
		["the connection is closed", (_request, _response, raw) => raw.socket.destroy()],
		["the connection is closed politely", (_request, _response, raw) => raw.socket.end()],
		["the answer is not HTTP", (_request, _response, raw) => raw.socket.end("SSH-2.0-hello\r\n\r\n")],
		["the answer is a torn status line", (_request, _response, raw) => raw.socket.end("HTTP/1.1 20")],
		["the headers never end", (_request, _response, raw) => raw.socket.write("HTTP/1.1 201 Created\r\nx: ")],
		[
			"the body is shorter than it says",
			(_request, response) => {
				response.writeHead(201, { "content-length": "500" });
				response.write(JSON.stringify({ sid: aMessageSid }));
				response.socket?.end();
			},
		],
		[
			"the chunks stop",
			(_request, response) => {
				response.writeHead(201);
				response.write(JSON.stringify({ sid: aMessageSid }), () => response.socket?.destroy());
			},
		],
		[
			"the body never ends",
			(_request, response) => {
				response.writeHead(201, { "content-type": "application/json" });
				response.write(JSON.stringify({ sid: aMessageSid }));
			},
		],
		[
			"the body drips",
			(_request, response) => {
				response.writeHead(201);
				const drip = setInterval(() => response.write(" "), 20);
				response.on("close", () => clearInterval(drip));
			},
		],
		["the answer is endless", json(201, { sid: aMessageSid, padding: "x".repeat(150_000) })],
		["nothing comes", () => {}],
	])("%s", async (_title, answer) => {
		const { carrier, stub } = await carrierAgainst(answer, { timeoutMs: 250 });
		const startedAt = performance.now();
		expect((await carrier.sendText(text)).kind).toBe("in_doubt");
		expect(performance.now() - startedAt).toBeLessThan(1_000);
		expect(stub.requests).toHaveLength(1);
	});

	test("the connection ends before the request was read", async () => {
		const port = await listen((socket) => socket.once("data", () => socket.resetAndDestroy()));
		expect((await carrierAt(`http://127.0.0.1:${port}`).sendText(text)).kind).toBe("in_doubt");
	});

	test("a used connection is reset under the second request, which is not sent again", async () => {
		let answered = 0;
		const { carrier, stub } = await carrierAgainst(
			(request, response, raw) => {
				answered += 1;
				if (answered === 1) taken(request, response, raw);
				else cut(request, response, raw);
			},
			{ connections: 1 },
		);
		expect((await carrier.sendText(text)).kind).toBe("accepted");
		expect((await carrier.sendText(text)).kind).toBe("in_doubt");
		expect(stub.connections()).toBe(1);
		expect(stub.requests).toHaveLength(2);
	});

	test("an early hint is not the answer", async () => {
		const { carrier } = await carrierAgainst((request, response, raw) => {
			response.writeEarlyHints({ link: "</x>; rel=preload" });
			taken(request, response, raw);
		});
		expect((await carrier.sendText(text)).kind).toBe("accepted");
	});
});

describe("faults before anything was written mean it was not processed", () => {
	test("the connection is refused", async () => {
		const stub = await startStub(taken);
		await stub.close();
		expect(await carrierAt(stub.url).sendText(text)).toMatchObject({
			kind: "not_processed",
			because: expect.stringContaining("ECONNREFUSED"),
		});
	});

	test("the name does not exist", async () => {
		expect((await carrierAt("http://no-such-carrier.invalid").sendText(text)).kind).toBe("not_processed");
	});

	test("the other side does not speak TLS", async () => {
		const stub = await startStub(taken);
		onTestFinished(() => stub.close());
		expect((await carrierAt(stub.url.replace("http:", "https:")).sendText(text)).kind).toBe("not_processed");
		expect(stub.requests).toHaveLength(0);
	});

	test("TLS is never established", async () => {
		const port = await listen(() => {});
		const outcome = await carrierAt(`https://127.0.0.1:${port}`).sendText(text);
		expect(outcome).toMatchObject({
			kind: "not_processed",
			because: expect.stringContaining("UND_ERR_CONNECT_TIMEOUT"),
		});
	});

	test("every connection is taken for too long: it is given up, and never leaves afterwards", async () => {
		let release = () => {};
		const stub = await startStub((request, response, raw) => {
			release = () => taken(request, response, raw);
		});
		const http = createUndiciClient({ apiUrl: stub.url, connections: 1 });
		onTestFinished(async () => {
			await stub.close();
			await http.close();
		});
		const post = (name: string, timeoutMs: number) =>
			http.request({ method: "POST", url: `${stub.url}/${name}`, headers: {}, body: "", timeoutMs, mayLeave: null });
		const slow = post("slow", 700);
		expect(await post("waiting", 200)).toMatchObject({ kind: "not_sent" });
		expect(await slow).toMatchObject({ kind: "unknown" });
		const third = post("third", 2_000);
		await until(() => stub.requests.length === 2);
		release();
		expect(await third).toMatchObject({ kind: "answer" });
		expect(stub.requests.map(({ path }) => path)).toEqual(["/slow", "/third"]);
	});

	test("an address that is not the carrier's is never shown our credentials", async () => {
		const [stub, other] = [await startStub(taken), await startStub(taken)];
		onTestFinished(() => Promise.all([stub.close(), other.close()]).then(() => {}));
		const http = createUndiciClient({ apiUrl: stub.url });
		const request = { method: "GET" as const, headers: {}, body: null, timeoutMs: 500, mayLeave: null };
		expect(await http.request({ ...request, url: `${other.url}/x` })).toMatchObject({ kind: "not_sent" });
		expect(other.requests).toHaveLength(0);
		await http.close();
		expect(await http.request({ ...request, url: `${stub.url}/x` })).toMatchObject({ kind: "not_sent" });
	});
});

async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

async function listen(onConnection: (socket: Socket) => void): Promise<number> {
	const sockets = new Set<Socket>();
	const server = createTcpServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {});
		onConnection(socket);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(async () => {
		for (const socket of sockets) socket.destroy();
		await new Promise((resolve) => server.close(resolve));
	});
	return (server.address() as AddressInfo).port;
}

describe("what is asked when the connection stands", () => {
	test("nothing is sent of what may not leave any more", async () => {
		const { carrier, stub } = await carrierAgainst(taken);
		expect(await carrier.sendText({ ...text, mayLeave: () => false })).toMatchObject({ kind: "not_processed" });
		expect(stub.requests).toEqual([]);
		expect(await carrier.sendText(text)).toMatchObject({ kind: "accepted" });
		expect(stub.requests).toHaveLength(1);
	});

	test("a refusal costs no connection", async () => {
		const { carrier, stub } = await carrierAgainst(taken, { connections: 1 });
		await carrier.sendText(text);
		const refused = Array.from({ length: 3 }, () => carrier.sendText({ ...text, mayLeave: () => false }));
		for (const outcome of await Promise.all(refused)) expect(outcome).toMatchObject({ kind: "not_processed" });
		expect(await carrier.sendText(text)).toMatchObject({ kind: "accepted" });
		expect(stub.requests).toHaveLength(2);
		expect(stub.connections()).toBe(1);
	});

	test("it is asked once, before anything is written", async () => {
		const { carrier, stub } = await carrierAgainst(taken);
		const seen: number[] = [];
		const mayLeave = () => seen.push(stub.requests.length) > 0;
		expect(await carrier.sendText({ ...text, mayLeave })).toMatchObject({ kind: "accepted" });
		expect(seen).toEqual([0]);
	});

	test("what fails while it is asked has certainly not been sent", async () => {
		const { carrier, stub } = await carrierAgainst(taken);
		const mayLeave = () => {
			throw new Error("the database is closed");
		};
		expect(await carrier.sendText({ ...text, mayLeave })).toMatchObject({ kind: "not_processed" });
		expect(stub.requests).toEqual([]);
	});
});

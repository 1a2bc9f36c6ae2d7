import { expect, onTestFinished, test } from "vitest";
import { spawnSimulator } from "../src/index.ts";
import { authToken, startService } from "./service.ts";
import { accountSid, ours } from "./world.ts";

async function start() {
	const service = await startService();
	const simulator = await spawnSimulator({ accountSid, authToken, numbers: [ours], webhookBase: service.url });
	onTestFinished(async () => {
		await simulator.close();
		await service.close();
	});
	const post = (path: string, form: Record<string, string>) =>
		fetch(`${simulator.url}/2010-04-01/Accounts/${accountSid}/${path}`, {
			method: "POST",
			headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
			body: new URLSearchParams({ From: ours, To: "+15550001", ...form }),
		});
	return { service, simulator, post };
}

test("a carrier in another process is driven like one in this", async () => {
	const { service, simulator, post } = await start();
	const ana = simulator.phone("+15550001");
	const waiting = ana.nextText(/second/);
	await post("Messages.json", { Body: "first" });
	await post("Messages.json", { Body: "second" });
	expect((await waiting).text).toBe("second");
	expect((await ana.nextText()).text).toBe("first");
	await expect(ana.nextText(/third/, { withinMs: 30 })).rejects.toThrow(/no text like/);
	expect((await ana.text("YES")).webhooks[0]?.status).toBe(200);
	expect(service.on("/webhooks/twilio/sms")).toMatchObject([{ signed: true, form: { Body: "YES" } }]);
	expect((await ana.view()).inbox).toHaveLength(2);
	await expect(ana.press("1")).rejects.toThrow(/No call rings or is live/);

	const [id] = await simulator.addFaults({ match: { verb: "calls.create" }, effect: { kind: "refuse", status: 429 } });
	expect((await post("Calls.json", { Url: `${service.url}/answer` })).status).toBe(429);
	await simulator.removeFaults(id);
	expect(await simulator.faults()).toEqual([]);
	service.answers(() => ({ body: '<Response><Gather numDigits="1"><Say>Press</Say></Gather></Response>' }));
	await post("Calls.json", { Url: `${service.url}/answer` });
	expect(await ana.rings()).toMatchObject({ status: "ringing", to: "+15550001" });
	expect((await ana.press("1")).transcript.map((line) => line.kind)).toEqual(["heard", "pressed", "heard"]);
	expect((await simulator.journal({ kind: "trouble" })).length).toBe(0);
	await simulator.reset();
	expect(await simulator.messages()).toEqual([]);
});

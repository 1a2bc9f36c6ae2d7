import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startService } from "./service.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("it runs alone, prints its address as one line of JSON and ends on SIGTERM", async () => {
	const service = await startService();
	const child = spawn(process.execPath, [main], {
		env: {
			...process.env,
			PORT: "0",
			TWILIO_ACCOUNT_SID: "ACtest",
			TWILIO_AUTH_TOKEN: "secret",
			SIMULATOR_WEBHOOK_BASE: service.url,
		},
		stdio: ["ignore", "pipe", "inherit"],
	});
	onTestFinished(async () => {
		child.kill("SIGKILL");
		await service.close();
	});
	const [line] = (await once(child.stdout, "data")) as [Buffer];
	const { url, accountSid } = JSON.parse(String(line));
	expect(accountSid).toBe("ACtest");
	expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: "ok" });
	const body = JSON.stringify({ text: "YES", to: "+15550100" });
	await fetch(`${url}/phones/15550001/texts`, { method: "POST", body });
	expect(service.posted).toMatchObject([{ path: "/webhooks/twilio/sms", form: { Body: "YES" } }]);
	child.kill("SIGTERM");
	expect(await once(child, "exit")).toEqual([0, null]);
});

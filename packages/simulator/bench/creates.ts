import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { spawnSimulator } from "../src/index.ts";

/** How many texts a second the carrier accepts from one client at 32 connections, without and with status callbacks. */
const total = Number(process.argv[2] ?? 20_000);
const connections = 32;
const accountSid = `AC${"0".repeat(32)}`;
const authToken = "token";
const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;

const listener = createServer((request, response) => {
	request.resume().once("end", () => response.writeHead(204).end());
}).listen(0, "127.0.0.1");
await new Promise((resolve) => listener.once("listening", resolve));
const callbackUrl = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/status`;
const simulator = await spawnSimulator({ accountSid, authToken });
const pool = new Pool(simulator.url, { connections });

for (const statusCallback of ["", callbackUrl, "", callbackUrl]) {
	const rate = await createsPerSecond(statusCallback);
	process.stdout.write(`${statusCallback ? "with" : "without"} callbacks: ${Math.round(rate)} creates/s\n`);
}
await pool.close();
await simulator.close();
listener.close();

async function createsPerSecond(statusCallback: string): Promise<number> {
	const startedAt = performance.now();
	let next = 0;
	const work = async () => {
		while (next < total) await create(next++, statusCallback);
	};
	await Promise.all(Array.from({ length: connections }, work));
	return (total * 1000) / (performance.now() - startedAt);
}

async function create(number: number, statusCallback: string): Promise<void> {
	const form = new URLSearchParams({
		To: `+1555${1_000_000 + (number % 10_000)}`,
		From: "+15550100",
		Body: "CNA Mon 3 PM: reply YES",
		...(statusCallback && { StatusCallback: `${statusCallback}?a=${number}` }),
	});
	const answer = await pool.request({
		path: `/2010-04-01/Accounts/${accountSid}/Messages.json`,
		method: "POST",
		headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
		body: String(form),
	});
	await answer.body.dump();
	if (answer.statusCode !== 201) throw new Error(`The carrier answered ${answer.statusCode}`);
}

// A bare carrier in a process of its own: it reads a request and answers as Twilio does, nothing else.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerParent } from "../lib/child.ts";

export type CarrierRequest = { kind: "listen" } | { kind: "count" };

let received = 0;

const server = createServer((request, response) => {
	let bytes = 0;
	request.on("data", (chunk: Buffer) => {
		bytes += chunk.length;
	});
	request.on("end", () => {
		received += 1;
		const body = created(received, bytes);
		response
			.writeHead(201, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
			.end(body);
	});
});

answerParent<CarrierRequest, number>((request) => {
	if (request.kind === "count") return received;
	return new Promise((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
	});
});

function created(number: number, bytes: number): string {
	const sid = `SM${number.toString(16).padStart(32, "0")}`;
	return JSON.stringify({
		sid,
		account_sid: `AC${"0".repeat(32)}`,
		status: "queued",
		num_segments: "1",
		num_media: "0",
		direction: "outbound-api",
		api_version: "2010-04-01",
		error_code: null,
		error_message: null,
		price: null,
		price_unit: "USD",
		uri: `/2010-04-01/Accounts/AC${"0".repeat(32)}/Messages/${sid}.json`,
		bytes,
	});
}

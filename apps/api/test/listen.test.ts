import { expect, onTestFinished, test } from "vitest";
import { listen } from "../src/host/listen.ts";

test("a request that comes before the service is up waits for it, and is answered", async () => {
	const { server, address, answerWith } = await listen({ host: "127.0.0.1", port: 0 });
	onTestFinished(() => void server.close());
	const early = fetch(address);
	await new Promise((resolve) => server.once("request", resolve));
	answerWith(() => new Response("here"));
	expect(await (await early).text()).toBe("here");
	expect(await (await fetch(address)).text()).toBe("here");
});

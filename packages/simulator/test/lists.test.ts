import { expect, test } from "vitest";
import { ours, startWorld } from "./world.ts";

test("messages are listed newest first, by To and From", async () => {
	const { text, api } = await startWorld();
	for (const Body of ["one", "two", "three"]) await text({ Body });
	await text({ To: "+15550002", Body: "other phone" });
	await text({ From: "+15550101", Body: "other sender" });
	const list = await api("GET", `Messages.json?To=${encodeURIComponent("+15550001")}&From=${encodeURIComponent(ours)}`);
	expect(list.json.messages.map((message: { body: string }) => message.body)).toEqual(["three", "two", "one"]);
	expect((await api("GET", "Messages.json")).json.messages).toHaveLength(5);
});

test("pages follow next_page_uri and are not shifted by new messages", async () => {
	const { text, api, simulator } = await startWorld();
	for (let at = 0; at < 5; at++) await text({ Body: `text ${at}` });
	const first = (await api("GET", "Messages.json?PageSize=2")).json;
	await text({ Body: "late" });
	const second = (await api("GET", first.next_page_uri.split("/").at(-1))).json;
	const third = (await api("GET", second.next_page_uri.split("/").at(-1))).json;
	const bodies = [first, second, third].flatMap((page) =>
		page.messages.map((message: { body: string }) => message.body),
	);
	expect(bodies).toEqual(["text 4", "text 3", "text 2", "text 1", "text 0"]);
	expect([first.page, second.page, third.page, third.next_page_uri]).toEqual([0, 1, 2, null]);
	expect(simulator.messages()).toHaveLength(6);
	expect((await api("GET", "Messages.json?PageSize=2&Page=1")).json.messages[0].body).toBe("text 3");
});

test("DateSent leaves out what was not sent yet, and other days", async () => {
	const { text, api, clock } = await startWorld();
	await text({ Body: "sent" });
	await clock.advance(1000);
	await text({ Body: "waiting" });
	const bodies = async (query: string) =>
		(await api("GET", `Messages.json?${query}`)).json.messages.map((message: { body: string }) => message.body);
	expect(await bodies("DateSent=2026-01-05")).toEqual(["sent"]);
	expect(await bodies("DateSent>=2026-01-06")).toEqual([]);
	expect(await bodies("DateSent<=2026-01-05")).toEqual(["sent"]);
	expect((await api("GET", "Messages.json?DateSent=yesterday")).status).toBe(400);
});

test("a pair of numbers is found among 2,000 messages", async () => {
	const { text, api } = await startWorld();
	const batch = () =>
		Promise.all(Array.from({ length: 200 }, (_, at) => text({ To: `+1555${String(1000 + at)}`, Body: "x" })));
	for (let round = 0; round < 10; round++) await batch();
	const pair = `Messages.json?To=${encodeURIComponent("+15551007")}&From=${encodeURIComponent(ours)}`;
	expect((await api("GET", pair)).json.messages).toHaveLength(10);
});

import { expect, test } from "vitest";
import { createLanguageModel } from "../src/host/language-model.ts";

/** A model that answers with this content, and what it was sent. */
function modelSaying(content: string, status = 200) {
	const sent: { url: string; body: string }[] = [];
	const answer = async (url: unknown, init?: { body?: unknown }) => {
		sent.push({ url: String(url), body: String(init?.body) });
		return new Response(JSON.stringify({ choices: [{ message: { content } }] }), { status });
	};
	const model = createLanguageModel({
		url: "http://model.test/v1",
		key: "k",
		model: "m",
		fetch: answer as typeof fetch,
	});
	return { model, sent };
}

const reply = { text: "lemme see what the kids are up to", offerNumbers: [1, 2] };

test("it is sent the words and the offers' numbers, and nothing else of ours", async () => {
	const { model, sent } = modelSaying('{"ask":"nothing"}');
	await model.read(reply);
	expect(sent[0]?.url).toBe("http://model.test/v1/chat/completions");
	const { messages } = JSON.parse(sent[0]?.body ?? "") as { messages: { role: string; content: string }[] };
	expect(JSON.parse(messages.at(-1)?.content ?? "")).toEqual({ offers: [1, 2], reply: reply.text });
});

test("it may choose to ask about one of the offers", async () => {
	const { model } = modelSaying('{"ask":"confirm_accept","offerNumber":2}');
	expect(await model.read(reply)).toEqual({ ask: "confirm_accept", offerNumber: 2 });
});

test.each([
	["an offer that is not open", '{"ask":"confirm_accept","offerNumber":7}'],
	["a claim", '{"ask":"claim","offerNumber":1}'],
	["a refusal", '{"ask":"decline","offerNumber":1}'],
	["no opinion", '{"ask":"nothing"}'],
	["prose", "They accept!"],
	["nothing", ""],
])("%s counts as no opinion", async (_, content) => {
	expect(await modelSaying(content).model.read(reply)).toBeNull();
});

test("a model that is down counts as no opinion", async () => {
	const down = createLanguageModel({
		url: "http://model.test",
		key: "k",
		model: "m",
		fetch: (async () => {
			throw new TypeError("fetch failed");
		}) as typeof fetch,
	});
	expect(await down.read(reply)).toBeNull();
	expect(await modelSaying("{}", 500).model.read(reply)).toBeNull();
});

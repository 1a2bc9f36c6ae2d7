import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyResponse, gather, hangup, pause, redirect, say, speechFor, twiml } from "../src/twilio/index.ts";

const action = "https://coverline.example/webhooks/twilio/voice-answer?m=c1&t=x";
const english = { language: "en-US", voice: "Polly.Joanna" };

test("a call reads as the carrier obeys it", () => {
	const question = gather({
		action,
		prompts: [say("Press 1 to take it, 2 to pass.", english), pause(1)],
		hear: "en-US",
		hints: ["yes", "no"],
		timeoutSeconds: 6,
	});
	expect(twiml(question, say("Goodbye.", english), redirect(action), hangup())).toBe(
		'<?xml version="1.0" encoding="UTF-8"?><Response>' +
			'<Gather input="dtmf speech" language="en-US" speechTimeout="auto" hints="yes, no" ' +
			'action="https://coverline.example/webhooks/twilio/voice-answer?m=c1&amp;t=x" method="POST" numDigits="1" timeout="6">' +
			'<Say voice="Polly.Joanna" language="en-US">Press 1 to take it, 2 to pass.</Say><Pause length="1"/></Gather>' +
			'<Say voice="Polly.Joanna" language="en-US">Goodbye.</Say>' +
			'<Redirect method="POST">https://coverline.example/webhooks/twilio/voice-answer?m=c1&amp;t=x</Redirect>' +
			"<Hangup/></Response>",
	);
});

test("keys alone are asked for without speech", () => {
	const { xml } = gather({ action, prompts: [], hear: null });
	expect(xml).toContain('input="dtmf"');
	expect(xml).not.toContain("language");
});

test("nothing to say is an empty Response", () => {
	expect(emptyResponse).toBe("<Response/>");
	expect(twiml()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
});

test("no text breaks out of its element, and it is heard as it was written", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const { xml } = say(text, { language: text });
			const parts = /^<Say language="([^"<>]*)"(?:\/>|>([^<>]*)<\/Say>)$/.exec(xml);
			expect(parts).not.toBeNull();
			expect(unescaped(parts?.[2] ?? "")).toBe(allowed(text));
			expect(unescaped(parts?.[1] ?? "")).toBe(allowed(text));
		}),
	);
	expect(say('Ann & Bob <3 "it\'s" \u0000\u0007\ud83d 😀', english).xml).toContain(
		">Ann &amp; Bob &lt;3 &quot;it&apos;s&quot;  😀<",
	);
});

function unescaped(xml: string): string {
	expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
	return xml
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");
}

/** XML 1.0, section 2.2. */
function allowed(text: string): string {
	return [...text]
		.filter((character) => {
			const code = character.codePointAt(0) ?? 0;
			return (
				code === 9 ||
				code === 10 ||
				code === 13 ||
				(code >= 32 && code <= 0xd7ff) ||
				(code >= 0xe000 && code <= 0xfffd) ||
				code >= 0x10000
			);
		})
		.join("");
}

test.each(["/voice-answer", "voice-answer", "//coverline.example/x", "https:///x", "javascript:alert(1)", ""])(
	"%s is not an address to go on with",
	(url) => {
		expect(() => redirect(url)).toThrow(TypeError);
		expect(() => gather({ action: url, prompts: [], hear: null })).toThrow(TypeError);
	},
);

describe("speech", () => {
	test.each([
		["en", "en", "en-US"],
		["es", "es", "es-US"],
		["es-MX", "es", "es-US"],
		["pt-BR", "pt", "pt-BR"],
		["zh-CN", "zh", "cmn-CN"],
		["tl", "tl", "fil-PH"],
		["fil", "tl", "fil-PH"],
		["ht", "en", "en-US"],
		["xx", "en", "en-US"],
		["constructor", "en", "en-US"],
		["", "en", "en-US"],
	])("a person who speaks %s is called in %s", (language, wording, spoken) => {
		expect(speechFor(language)).toMatchObject({ wording, language: spoken });
	});

	test("SignalWire has no Filipino voice by that name, so English is spoken", () => {
		expect(speechFor("tl", "signalwire").wording).toBe("en");
		expect(speechFor("es", "signalwire").wording).toBe("es");
	});
});

/** A piece of a TwiML document, made only by the functions here, so that every text in it is escaped. */
export interface Verb<Name extends string = string> {
	readonly name: Name;
	readonly xml: string;
}

/** What may stand inside a Gather. */
export type Prompt = Verb<"Say"> | Verb<"Pause">;

export interface SayOptions {
	/** As in `speechFor`. */
	language: string;
	voice?: string;
}

export interface GatherOptions {
	/** Absolute: where key or speech is posted. Without input the call goes on with the next verb. */
	action: string;
	/** Spoken while keys and speech are already listened for. */
	prompts: readonly Prompt[];
	/** Of the speech that is expected (as in `speechFor`); null: keys only. */
	hear: string | null;
	/** Words that are likely to be said. */
	hints?: readonly string[];
	/** Of silence after the prompts. */
	timeoutSeconds?: number;
	/** Ends the input by itself; 1 makes a single key press enough. */
	numDigits?: number;
	/** Of silence after speech; "auto" lets the carrier decide. */
	speechTimeout?: number | "auto";
}

/** The whole document. Send it as `text/xml`; at most 64 kB are read (error 11750). */
export function twiml(...verbs: readonly Verb[]): string {
	const body = verbs.map((verb) => verb.xml).join("");
	return `<?xml version="1.0" encoding="UTF-8"?>${body === "" ? "<Response/>" : `<Response>${body}</Response>`}`;
}

/** Nothing to say: the right answer to every text, as our words go through the outbox. */
export const emptyResponse = "<Response/>";

export function say(text: string, { language, voice }: SayOptions): Verb<"Say"> {
	return element("Say", { voice, language }, escapeXml(text));
}

export function pause(seconds: number): Verb<"Pause"> {
	return element("Pause", { length: seconds });
}

export function gather(options: GatherOptions): Verb<"Gather"> {
	const { action, prompts, hear, hints, timeoutSeconds = 5, numDigits = 1, speechTimeout = "auto" } = options;
	const speech =
		hear === null
			? { input: "dtmf" }
			: { input: "dtmf speech", language: hear, speechTimeout, hints: hints?.join(", ") };
	const attributes = { ...speech, action: absolute(action), method: "POST", numDigits, timeout: timeoutSeconds };
	return element("Gather", attributes, prompts.map((prompt) => prompt.xml).join(""));
}

export function hangup(): Verb<"Hangup"> {
	return element("Hangup", {});
}

/** The call goes on with the document at `url`. */
export function redirect(url: string): Verb<"Redirect"> {
	return element("Redirect", { method: "POST" }, escapeXml(absolute(url)));
}

function element<Name extends string>(
	name: Name,
	attributes: Record<string, string | number | undefined>,
	content = "",
): Verb<Name> {
	let open: string = name;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`;
	}
	return { name, xml: content === "" ? `<${open}/>` : `<${open}>${content}</${name}>` };
}

/** A relative one is resolved against wherever the document came from, and SignalWire does not take it at all. */
function absolute(url: string): string {
	if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) throw new TypeError(`not an absolute http(s) URL: ${url}`);
	return url;
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
};

/** Characters that XML 1.0 does not allow at all (controls, lone surrogates) are left out: one bare & already ends a call (error 12100). */
function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
		.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

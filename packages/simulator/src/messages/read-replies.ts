import type { WebhookView } from "../simulator.ts";
import type { XmlElement } from "../voice/parse-xml.ts";
import { elementsIn, readDocument, textIn } from "../voice/read-document.ts";

export type Replies = { kind: "texts"; texts: string[] } | { kind: "unreadable"; code: number; message: string };

/** The texts that a messaging webhook's answer asks for: none in an empty answer, the body itself in a plain one. */
export function readReplies(answer: WebhookView): Replies {
	if (answer.status === 204 || answer.body.trim() === "") return { kind: "texts", texts: [] };
	if (answer.contentType?.startsWith("text/plain")) return { kind: "texts", texts: [answer.body] };
	const document = readDocument(answer);
	if (document.kind === "unreadable") return document;
	return { kind: "texts", texts: document.verbs.filter((verb) => verb.name === "Message").map(bodyOf) };
}

function bodyOf(message: XmlElement): string {
	return textIn(elementsIn(message).find((element) => element.name === "Body") ?? message);
}

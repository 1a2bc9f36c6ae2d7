import type { WebhookView } from "../simulator.ts";
import { parseXml, type XmlElement, XmlError } from "./parse-xml.ts";

export type TwimlDocument =
	| { kind: "document"; verbs: XmlElement[] }
	| { kind: "unreadable"; code: 11750 | 12100 | 12300; message: string };

/** TwiML is at most 64 kB long. */
const mostBytes = 65_536;
const readable = new Set(["text/xml", "application/xml", "text/html"]);

/** The verbs of a webhook's answer, or Twilio's code for why it cannot be read. */
export function readDocument({ contentType, body }: Pick<WebhookView, "contentType" | "body">): TwimlDocument {
	const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
	if (!readable.has(type)) {
		return { kind: "unreadable", code: 12300, message: `Content-Type "${contentType ?? ""}" is not XML` };
	}
	if (Buffer.byteLength(body) > mostBytes) {
		return { kind: "unreadable", code: 11750, message: "The answer is longer than 64 kB" };
	}
	return readTwiml(body);
}

/** The same for TwiML that came with the request. */
export function readTwiml(source: string): TwimlDocument {
	try {
		const root = parseXml(source);
		if (root.name !== "Response") throw new XmlError(`The root element is <${root.name}>, not <Response>`);
		return { kind: "document", verbs: elementsIn(root) };
	} catch (error) {
		if (error instanceof XmlError) return { kind: "unreadable", code: 12100, message: error.message };
		throw error;
	}
}

export const elementsIn = (element: XmlElement): XmlElement[] =>
	element.children.filter((child): child is XmlElement => typeof child === "object");

/** All text inside an element, with single spaces. */
export const textIn = (element: XmlElement): string => rawText(element).replace(/\s+/g, " ").trim();

const rawText = (element: XmlElement): string =>
	element.children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");

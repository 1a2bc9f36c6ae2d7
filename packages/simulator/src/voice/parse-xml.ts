/** An element, with its text and child elements in order. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

/** The document is not well formed; the message says where. */
export class XmlError extends Error {}

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const skipped = /<!--(?:(?!--)[\s\S])*-->|<\?[\s\S]*?\?>/y;
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const words = /[^<]+/y;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Parses the small part of XML that TwiML needs, strictly: a bare `&` or a tag left open is an error, as for Twilio. */
export function parseXml(source: string): XmlElement {
	const root: XmlElement = { name: "", attributes: {}, children: [] };
	const open = [root];
	let at = 0;

	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const found = pattern.exec(source);
		if (found) at = pattern.lastIndex;
		return found;
	};

	if (source.startsWith("\uFEFF")) at = 1;
	while (at < source.length) {
		const inside = open.at(-1) as XmlElement;
		if (take(skipped)) continue;
		const raw = take(cdata);
		const text = raw?.[1] ?? take(words)?.[0];
		if (text !== undefined) {
			if (inside === root && text.trim() !== "") fail(source, at, "text outside the root element");
			if (inside !== root) inside.children.push(raw ? text : decode(source, at, text));
			continue;
		}
		const found = take(tag);
		if (!found) fail(source, at, "not a tag");
		const [, closing, name = "", attributes = "", empty] = found;
		if (closing) {
			if (inside.name !== name || inside === root) fail(source, at, `</${name}> closes <${inside.name}>`);
			open.pop();
			continue;
		}
		if (inside === root && root.children.length > 0) fail(source, at, "a second root element");
		const element = { name, attributes: readAttributes(source, at, attributes), children: [] };
		inside.children.push(element);
		if (!empty) open.push(element);
	}
	if (open.length > 1) fail(source, at, `<${open.at(-1)?.name}> is never closed`);
	const only = root.children[0];
	if (typeof only !== "object") fail(source, at, "no root element");
	return only;
}

function readAttributes(source: string, at: number, text: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [, name = "", double, single] of text.matchAll(attribute)) {
		if (name in attributes) fail(source, at, `${name} stands twice in one tag`);
		attributes[name] = decode(source, at, double ?? single ?? "");
	}
	return attributes;
}

function decode(source: string, at: number, text: string): string {
	return text.replace(/&([^;\s&]*;?)/g, (whole, body: string) => {
		const name = body.endsWith(";") ? body.slice(0, -1) : fail(source, at, `a bare & before "${body}"`);
		const numeric = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
		if (numeric) return String.fromCodePoint(Number.parseInt(numeric[1] ?? numeric[2] ?? "", numeric[1] ? 16 : 10));
		return entities[name] ?? fail(source, at, `${whole} is not an entity of XML`);
	});
}

function fail(source: string, at: number, what: string): never {
	const line = source.slice(0, at).split("\n").length;
	throw new XmlError(`Line ${line}: ${what}`);
}

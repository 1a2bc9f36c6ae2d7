/** A URL as the service gave it, taken apart without changing a character of what is signed. */
export type WebhookUrl = {
	scheme: "http" | "https";
	/** Host and port as written. */
	host: string;
	/** Path and query as written, beginning with a slash. */
	path: string;
	/** What the Authorization header carries, when the URL names a user. */
	credentials: string | null;
	retry: RetryPolicy;
};

export type RetryPolicy = {
	/** How often it is tried again, 0 to 5. */
	count: number;
	on: ReadonlySet<FailureClass>;
	readTimeoutMs: number;
};

/** `ct` could not connect, `rt` no answer in time. */
export type FailureClass = "ct" | "rt" | "4xx" | "5xx";

const shape = /^(https?):\/\/(?:([^/?#@]*)@)?([^/?#@]+)([^#]*)(?:#(.*))?$/i;

/** Null when the text is not an absolute http(s) URL, or when its host has an underscore, which Twilio refuses. */
export function readWebhookUrl(text: string): WebhookUrl | null {
	const parts = shape.exec(text);
	if (!parts) return null;
	const [, scheme = "", user, host = "", rest = "", fragment] = parts;
	if (host.includes("_") || /\s/.test(text)) return null;
	return {
		scheme: scheme.toLowerCase() as "http" | "https",
		host,
		path: rest.startsWith("/") ? rest : `/${rest}`,
		credentials: user ? `Basic ${Buffer.from(decodeURIComponent(user)).toString("base64")}` : null,
		retry: fragment ? readRetryPolicy(fragment) : defaultRetry,
	};
}

/** What Twilio signs: no fragment, no user. */
export const signedUrl = ({ scheme, host, path }: WebhookUrl) => `${scheme}://${host}${path}`;

/** Twilio's connection overrides: #rc=3&rp=ct,rt,5xx&rt=5000. By default it tries once more, and only to connect. */
const defaultRetry: RetryPolicy = { count: 1, on: new Set<FailureClass>(["ct"]), readTimeoutMs: 15_000 };

function readRetryPolicy(fragment: string): RetryPolicy {
	const wishes = new URLSearchParams(fragment);
	const on = wishes.get("rp")?.split(",") ?? ["ct"];
	return {
		count: within(wishes.get("rc"), { least: 0, most: 5, otherwise: defaultRetry.count }),
		on: new Set((on.includes("all") ? ["ct", "rt", "4xx", "5xx"] : on) as FailureClass[]),
		readTimeoutMs: within(wishes.get("rt"), { least: 100, most: 15_000, otherwise: defaultRetry.readTimeoutMs }),
	};
}

function within(text: string | null, { least, most, otherwise }: { least: number; most: number; otherwise: number }) {
	const value = Number(text ?? Number.NaN);
	return Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}

/**
 * What the adapter needs of an HTTP client. Its one duty beyond carrying bytes: to know whether a
 * request can have reached the other side, because only then may a text have been taken.
 */
export interface HttpClient {
	/** Makes one attempt, never retries, never follows a redirect, never rejects. */
	request(request: HttpRequest): Promise<HttpExchange>;
}

export interface HttpRequest {
	method: "GET" | "POST";
	/** Absolute. */
	url: string;
	headers: Readonly<Record<string, string>>;
	body: string | null;
	/** From now until the last byte of the answer. */
	timeoutMs: number;
	/** Asked once, when a connection stands and before the first byte is written; false: `not_sent`. Null: it may. */
	mayLeave: (() => boolean) | null;
}

export type HttpExchange =
	| HttpAnswer
	/** Certain: not one byte of the request was written. */
	| { kind: "not_sent"; because: string }
	/** Something may have been written, and no complete answer came back. */
	| { kind: "unknown"; because: string };

export interface HttpAnswer {
	kind: "answer";
	status: number;
	/** Names in lower case. */
	headers: Readonly<Record<string, string | string[] | undefined>>;
	/** Complete, and decoded as UTF-8. */
	body: string;
}

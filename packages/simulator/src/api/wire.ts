/** A request to the REST API as it comes in, over a connection or from within the process. */
export type WireRequest = {
	method: string;
	/** Path and query. */
	url: string;
	authorization?: string | undefined;
	/** The form of a POST. */
	body?: string | undefined;
};

/** What whoever made the request gets to see of it. */
export type WireAnswer =
	| { kind: "answered"; status: number; headers: Readonly<Record<string, string>>; body: string }
	/** The connection ends after one half of this body. */
	| { kind: "cut-off"; status: number; headers: Readonly<Record<string, string>>; body: string }
	/** The connection ends, is reset, or stays open without a word; or it never came to be. */
	| { kind: "dropped" | "reset" | "silent" | "refused" };

import { createTRPCClient, httpBatchLink, httpLink, splitLink, type TRPCClient } from "@trpc/client";
import type { AppRouter } from "./app-router.ts";

export interface ClientOptions {
	/** Where Coverline answers, such as "https://coverline.example"; "" in a page that Coverline itself serves. */
	url: string;
	/** Sent as `Authorization: Bearer …`; left out where keys are not required. */
	apiKey?: string | undefined;
	/** Instead of the global `fetch`: another HTTP client, a time limit, a service in the same process. */
	fetch?: Fetch | undefined;
}

/** As much of `fetch` as the client uses. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

export type CoverlineClient = TRPCClient<AppRouter>;

/** Proxies refuse long addresses; queries that would make one longer are asked in several requests. */
const longestUrl = 4_000;

/**
 * A typed client of one Coverline service.
 * Queries asked in one turn share a request. A mutation has a request of its own, so that none waits for another
 * and an import keeps the body size that is allowed to it alone. Nothing is retried; calls reject with `TRPCClientError`,
 * which `problemOf` reads.
 */
export function createClient({ url, apiKey, fetch = globalThis.fetch }: ClientOptions): CoverlineClient {
	const transport = {
		url: `${url.replace(/\/+$/, "")}/trpc`,
		headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
		fetch: async (to: unknown, init: unknown) => fetch(String(to), init as RequestInit),
	};
	return createTRPCClient<AppRouter>({
		links: [
			splitLink({
				condition: ({ type }) => type === "query",
				true: httpBatchLink({ ...transport, maxURLLength: longestUrl }),
				false: httpLink(transport),
			}),
		],
	});
}

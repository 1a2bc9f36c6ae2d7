import { createRequire } from "node:module";

/** As much of undici's Pool as a bare client needs. The root package does not depend on undici; the carriers do. */
export interface BarePool {
	request(request: {
		path: string;
		method: string;
		headers: Readonly<Record<string, string>>;
		body: string;
	}): Promise<{ statusCode: number; body: { text(): Promise<string> } }>;
	close(): Promise<void>;
}

const require = createRequire(new URL("../../packages/carriers/package.json", import.meta.url));
const { Pool } = require("undici") as {
	Pool: new (origin: string, options: { connections: number; pipelining: number }) => BarePool;
};

export function createBarePool(origin: string, connections: number): BarePool {
	return new Pool(origin, { connections, pipelining: 1 });
}

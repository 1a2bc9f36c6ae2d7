import type { AppContext } from "../app-context.ts";
import { type Authentication, authenticate } from "../http/authenticate.ts";

/** What a procedure runs with. */
export interface TrpcContext {
	app: AppContext;
	authentication: Authentication;
	requestId: string;
}

export function createTrpcContext(
	app: AppContext,
	{ request, requestId }: { request: Request; requestId: string },
): TrpcContext {
	const header = request.headers.get("authorization") ?? undefined;
	return {
		app,
		requestId,
		authentication: authenticate(app.deps.db, { header, required: app.config.auth === "required" }),
	};
}

import type { Carrier } from "../carrier/carrier.ts";
import type { FaultVerb } from "../faults/fault-rule.ts";
import type { ApiAnswer } from "./api-answer.ts";
import type { ApiRequest } from "./api-request.ts";
import { createCall } from "./create-call.ts";
import { createMessage } from "./create-message.ts";
import { fetchCall } from "./fetch-call.ts";
import { fetchMessage } from "./fetch-message.ts";
import { listCalls } from "./list-calls.ts";
import { listMessages } from "./list-messages.ts";
import { updateCall } from "./update-call.ts";

type Serve = (carrier: Carrier, request: ApiRequest) => ApiAnswer;
export type Route = { kind: "verb"; verb: FaultVerb; serve: Serve; sid: string | null } | { kind: "not-found" };

const collections: Record<string, { verb: FaultVerb; serve: Serve }> = {
	"POST Messages.json": { verb: "messages.create", serve: createMessage },
	"GET Messages.json": { verb: "messages.list", serve: listMessages },
	"POST Calls.json": { verb: "calls.create", serve: createCall },
	"GET Calls.json": { verb: "calls.list", serve: listCalls },
};
const members: Record<string, { verb: FaultVerb; serve: Serve }> = {
	"GET Messages": { verb: "messages.fetch", serve: fetchMessage },
	"GET Calls": { verb: "calls.fetch", serve: fetchCall },
	"POST Calls": { verb: "calls.update", serve: updateCall },
};

/** Which verb of the REST API a method and path name, under this account. */
export function routeOf(method: string, path: string, accountSid: string): Route {
	const [, version, accounts, account, collection = "", member] = path.replace(/^\/api\/laml/, "").split("/");
	if (version !== "2010-04-01" || accounts !== "Accounts" || account !== accountSid) return { kind: "not-found" };
	if (member === undefined) return verbOf(collections[`${method} ${collection}`], null);
	return verbOf(members[`${method} ${collection}`], member.replace(/\.json$/, ""));
}

function verbOf(known: { verb: FaultVerb; serve: Serve } | undefined, sid: string | null): Route {
	return known ? { kind: "verb", ...known, sid } : { kind: "not-found" };
}

import { parse } from "node:querystring";
import type { Carrier } from "../carrier/carrier.ts";
import type { FaultEffect, FaultVerb } from "../faults/fault-rule.ts";
import { type ApiFields, fieldOf } from "./api-request.ts";
import { type Route, routeOf } from "./route-of.ts";
import type { WireRequest } from "./wire.ts";

/** A request that has been understood, and the faults that apply to it. */
export type ReadRequest = {
	startedAt: number;
	route: Route;
	verb: FaultVerb;
	path: string;
	/** The form of a POST, the query of a GET. */
	fields: ApiFields;
	effects: readonly FaultEffect[];
	authorized: boolean;
};

export function readRequest(carrier: Carrier, { method, url, authorization, body = "" }: WireRequest): ReadRequest {
	const startedAt = carrier.scheduler.now();
	const mark = url.indexOf("?");
	const path = mark < 0 ? url : url.slice(0, mark);
	const source = method === "GET" ? url.slice(path.length + 1) : body;
	const fields = parse(source, "&", "=", { maxKeys: 0 });
	const route = routeOf(method, path, carrier.accountSid);
	const verb = route.kind === "verb" ? route.verb : "any";
	const effects = carrier.faults.effectsOn({
		verb,
		to: fieldOf(fields, "To") ?? undefined,
		from: fieldOf(fields, "From") ?? undefined,
	});
	const authorized = carrier.authorizations.has(authorization ?? "");
	return { startedAt, route, verb, path, fields, effects, authorized };
}

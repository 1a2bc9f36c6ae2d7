import {
	type Db,
	getShift,
	type ReplyOutcome,
	receiveReply,
	type Scope,
	startFanout,
	timeZoneOf,
} from "@coverline/core";
import type { Context, Hono } from "hono";
import { z } from "zod";
import type { AppContext } from "../app-context.ts";
import { newId } from "../host/deps.ts";
import { readAgain } from "../second-reading.ts";
import { authenticate, operatorScope } from "./authenticate.ts";
import { fieldErrorsOf } from "./field-errors.ts";
import { phone, senderNumber } from "./inputs.ts";
import { streamOf } from "./stream-of.ts";
import { timelinePages } from "./timeline-pages.ts";

/** The routes of the original brief, kept exactly, and what happened to a shift in plain words. */
export function plainRoutes(app: Hono, context: AppContext): void {
	app.get("/health", (c) => c.json({ status: "ok" }));
	app.post("/shifts/:id/fanout", (c) => start(c, context));
	app.get("/shifts/:id/timeline", (c) => timeline(c, context));
	app.post("/messages/inbound", (c) => inbound(c, context));
}

async function start(c: Context, context: AppContext): Promise<Response> {
	const auth = authenticateRequest(c, context);
	if (auth instanceof Response) return auth;
	const shiftId = c.req.param("id") ?? "";
	const { deps, config } = context;
	const now = deps.clock.now();
	const outcome = await deps.write((tx) =>
		startFanout(tx, { shiftId, scope: auth, now, escalateAfterMs: config.escalateAfterMs }),
	);
	const people = `${outcome.contacted} ${outcome.contacted === 1 ? "caregiver" : "caregivers"}`;
	if (outcome.kind === "already_started") {
		const message = `This shift has been sent to ${people} before; nobody is texted again.`;
		return c.json({ status: "already_fanout", message, fanout_id: outcome.fanoutId, contacted: outcome.contacted });
	}
	const rest = outcome.capped ? "; the cost cap allows no more" : outcome.complete ? "" : " so far; the others follow";
	const message = `Sent SMS to ${people}${rest}.`;
	return c.json({ status: "fanout_initiated", message, fanout_id: outcome.fanoutId, contacted: outcome.contacted });
}

function timeline(c: Context, context: AppContext): Response {
	const auth = authenticateRequest(c, context);
	if (auth instanceof Response) return auth;
	const { db } = context.deps;
	const { id: shiftId, organizationId } = getShift(db, { id: c.req.param("id") ?? "", scope: auth });
	const pages = timelinePages(db, { shiftId, timeZone: timeZoneOf(db, organizationId) });
	return c.body(streamOf(pages), 200, { "content-type": "text/plain; charset=UTF-8" });
}

const inboundBody = z.strictObject({
	from_phone: phone,
	message: z
		.string({ error: ({ input }) => (input === undefined ? "is missing" : "must be the text that was received") })
		.max(1600, { error: "must have at most 1600 characters" }),
	to_phone: senderNumber.optional(),
	message_id: z
		.string({ error: "must be text" })
		.min(1, { error: "must not be empty: leave it out where there is none" })
		.max(64, { error: "must have at most 64 characters" })
		.optional(),
});

async function inbound(c: Context, context: AppContext): Promise<Response> {
	const auth = authenticateRequest(c, context);
	if (auth instanceof Response) return auth;
	const body = await readJson(c);
	if (body.kind === "malformed") return c.json({ detail: body.detail }, 422);
	const parsed = inboundBody.safeParse(body.value);
	if (!parsed.success) {
		const fieldErrors = fieldErrorsOf(parsed.error);
		const detail = Object.entries(fieldErrors)
			.map(([field, problem]) => `${field}: ${problem}`)
			.join("; ");
		return c.json({ detail, field_errors: fieldErrors }, 422);
	}
	const { from_phone, message, to_phone, message_id } = parsed.data;
	const { deps, config } = context;
	const received = await deps.write((tx) =>
		receiveReply(tx, {
			carrierId: carrierIdOf(tx, { messageId: message_id, from: from_phone, scope: auth }),
			channel: "sms",
			from: from_phone,
			to: to_phone ?? null,
			text: message,
			secondReading: context.secondReader !== null,
			unbegun: deps.traffic.line.unbegun,
			organizationId: auth.everywhere ? null : auth.organizationId,
			now: deps.clock.now(),
			escalateAfterMs: config.escalateAfterMs,
		}),
	);
	const { outcome } = received;
	if (received.kind === "received" && received.unclear !== null) readAgain(context, received.unclear);
	context.metrics.replies.inc({ outcome: outcome.kind });
	if (outcome.kind === "unknown_sender")
		return c.json({ detail: `No caregiver who works here has the phone number ${from_phone}.` }, 404);
	return c.json(plainAnswer(outcome));
}

/**
 * The caller's id of a reply is one among that phone's: two people may both be sent the caller's number 1. The home
 * organization is not named in it: the first import may change its id between a request and its repeat.
 */
function carrierIdOf(
	db: Db,
	{ messageId, from, scope }: { messageId: string | undefined; from: string; scope: Scope },
): string {
	if (messageId === undefined) return `api:${newId()}`;
	const { everywhere, organizationId } = scope;
	const caller = everywhere || organizationId === operatorScope(db).organizationId ? "" : organizationId;
	return `api:${caller}:${from}:${messageId}`;
}

function plainAnswer(outcome: ReplyOutcome): Record<string, unknown> {
	const { shiftId: shift_id, kind: outcomeKind } = outcome;
	const more = { shift_id, outcome: outcomeKind };
	switch (outcome.kind) {
		case "claimed":
			return { status: "shift_claimed", message: "The shift is yours.", ...more };
		case "already_yours":
			return { status: "shift_already_claimed", yours: true, message: "The shift is yours already.", ...more };
		case "taken":
			return { status: "shift_already_claimed", yours: false, message: "Somebody else has the shift.", ...more };
		case "nothing_open":
		case "unknown_sender":
			return { status: "no_pending_shift", message: "No shift is open for this caregiver.", ...more };
		default:
			return { status: "processed", message: `Understood as: ${outcome.kind}.`, ...more };
	}
}

function authenticateRequest(c: Context, { deps, config }: AppContext): Scope | Response {
	const auth = authenticate(deps.db, { header: c.req.header("authorization"), required: config.auth === "required" });
	return auth.kind === "ok" ? auth.scope : c.json({ detail: auth.detail }, 401);
}

async function readJson(c: Context): Promise<{ kind: "json"; value: unknown } | { kind: "malformed"; detail: string }> {
	const body = await c.req.arrayBuffer();
	try {
		return { kind: "json", value: JSON.parse(utf8.decode(body)) };
	} catch (error) {
		if (error instanceof SyntaxError) return { kind: "malformed", detail: "The body is not valid JSON." };
		if (error instanceof TypeError) return { kind: "malformed", detail: "The body is not valid UTF-8." };
		throw error;
	}
}

/** Refuses what is damaged: of "yes" and a thumb down, the thumb might be what is lost. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

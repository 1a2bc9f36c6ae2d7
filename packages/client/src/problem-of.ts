import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "./app-router.ts";

/** Why a call failed. */
export interface Problem {
	/**
	 * Stable, for programs: Coverline's own reason ("shift_over", "bad_input", "unauthorized"), or `no_answer` when
	 * nobody answered (then a mutation may or may not have happened), or `unexpected_answer` when something other
	 * than Coverline's API did (a proxy, a size limit).
	 */
	reason: string;
	/** A sentence that a person can act on. */
	message: string;
	/** What is wrong with which field of the input, such as `{ startsAt: "must be …" }`; empty when no field is. */
	fieldErrors: Record<string, string>;
	/** Finds the request in Coverline's logs; null when Coverline did not answer. */
	requestId: string | null;
}

/** What went wrong in a call; null when the error does not come from a call. */
export function problemOf(error: unknown): Problem | null {
	if (!isCallError(error)) return null;
	if (isCoverlines(error.data)) {
		const { reason, fieldErrors, requestId } = error.data;
		return { reason, message: error.message, fieldErrors, requestId };
	}
	return { ...unanswered(error), fieldErrors: {}, requestId: null };
}

/** The stable reason of a failed call; null when the error does not come from a call. */
export function reasonOf(error: unknown): string | null {
	return problemOf(error)?.reason ?? null;
}

/** By name too: an integrator's tree may hold @trpc/client twice. */
function isCallError(error: unknown): error is TRPCClientError<AppRouter> {
	return error instanceof TRPCClientError || (error instanceof Error && error.name === "TRPCClientError");
}

function isCoverlines(data: TRPCClientError<AppRouter>["data"]): data is NonNullable<typeof data> {
	return typeof data?.reason === "string";
}

function unanswered({ message, cause, meta }: TRPCClientError<AppRouter>): Pick<Problem, "reason" | "message"> {
	const detail = detailOf(meta?.responseJSON);
	if (detail !== null) return { reason: "unexpected_answer", message: detail };
	// tRPC keeps the response only once its JSON is read.
	if (meta?.response !== undefined || cause instanceof SyntaxError)
		return { reason: "unexpected_answer", message: notOurs };
	return { reason: "no_answer", message: `Coverline did not answer: ${message}.` };
}

const notOurs = "Something other than Coverline's API answered; check the address that the client was made with.";

/** Coverline's plain routes and limits say what is wrong in `detail`. */
function detailOf(json: unknown): string | null {
	return hasField(json, "detail") && typeof json.detail === "string" ? json.detail : null;
}

function hasField<Field extends string>(value: unknown, field: Field): value is Record<Field, unknown> {
	return typeof value === "object" && value !== null && field in value;
}

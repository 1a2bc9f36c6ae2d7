import { DomainError, type DomainErrorCode } from "@coverline/core";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { transportOf } from "../http/domain-errors.ts";
import { fieldErrorsOf } from "../http/field-errors.ts";
import type { TrpcContext } from "./context.ts";

/** What an error says beyond tRPC's own code: for programs a stable reason, for people the fields. */
export interface ErrorData {
	reason: string;
	fieldErrors: Record<string, string>;
	requestId: string | null;
}

const t = initTRPC.context<TrpcContext>().create({
	errorFormatter({ shape, error, ctx }) {
		const fieldErrors = fieldErrorsIn(error);
		const data: ErrorData = { reason: reasonOf(error, fieldErrors), fieldErrors, requestId: ctx?.requestId ?? null };
		const { stack: _stack, ...rest } = shape.data;
		return { ...shape, message: sentenceOf(error, fieldErrors), data: { ...rest, ...data } };
	},
});

export const router = t.router;

/** For whoever has a key; core's broken calls are mapped here and nowhere else. */
export const procedure = t.procedure.use(async ({ ctx, next }) => {
	if (ctx.authentication.kind === "refused")
		throw new TRPCError({ code: "UNAUTHORIZED", message: ctx.authentication.detail });
	const { deps, config } = ctx.app;
	const result = await next({
		ctx: { scope: ctx.authentication.scope, deps, config, app: ctx.app, now: deps.clock.now() },
	});
	if (!result.ok && result.error.cause instanceof DomainError) {
		const { cause } = result.error;
		throw new TRPCError({ code: transportOf[cause.code].trpc, message: cause.message, cause });
	}
	return result;
});

/** What was wrong with the input, whether the edge found it or core did. */
function fieldErrorsIn({ cause }: TRPCError): Record<string, string> {
	if (cause instanceof ZodError) return fieldErrorsOf(cause);
	if (cause instanceof DomainError && typeof cause.facts.field === "string")
		return { [cause.facts.field]: cause.message };
	return {};
}

function reasonOf(error: TRPCError, fieldErrors: Record<string, string>): DomainErrorCode | "bad_input" | string {
	if (error.cause instanceof DomainError) return error.cause.code;
	return isMalformed(error) || Object.keys(fieldErrors).length > 0 ? "bad_input" : error.code.toLowerCase();
}

function sentenceOf(error: TRPCError, fieldErrors: Record<string, string>): string {
	if (error.cause instanceof DomainError) return error.message;
	if (error.code === "UNSUPPORTED_MEDIA_TYPE") return "Send the input as JSON, with the content-type application/json.";
	if (isMalformed(error)) return "The input is not valid JSON.";
	const fields = Object.entries(fieldErrors);
	if (fields.length > 0)
		return `The input is not right. ${fields.map(([field, problem]) => `${field} ${problem}`).join("; ")}.`;
	if (error.code === "INTERNAL_SERVER_ERROR") return "Something went wrong on our side; nothing was changed.";
	return error.message;
}

/** tRPC hands on what the JSON parser said; on our side nothing is parsed, so it is about the input. */
function isMalformed({ code, cause }: TRPCError): boolean {
	return code !== "INTERNAL_SERVER_ERROR" && cause instanceof SyntaxError;
}

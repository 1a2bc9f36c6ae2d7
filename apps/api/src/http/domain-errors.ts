import type { DomainErrorCode } from "@coverline/core";

/** What each broken call is in HTTP and in tRPC: the one place where core's codes meet a transport. */
export const transportOf = {
	migration_broke_references: { status: 500, trpc: "INTERNAL_SERVER_ERROR" },
	database_is_newer: { status: 500, trpc: "INTERNAL_SERVER_ERROR" },
	not_found: { status: 404, trpc: "NOT_FOUND" },
	shift_over: { status: 409, trpc: "CONFLICT" },
	nobody_eligible: { status: 404, trpc: "NOT_FOUND" },
	id_taken: { status: 409, trpc: "CONFLICT" },
	phone_taken: { status: 409, trpc: "CONFLICT" },
	our_number: { status: 422, trpc: "BAD_REQUEST" },
	ends_before_start: { status: 422, trpc: "BAD_REQUEST" },
	too_long: { status: 422, trpc: "BAD_REQUEST" },
	already_offered: { status: 409, trpc: "CONFLICT" },
	not_open: { status: 409, trpc: "CONFLICT" },
	holds_shift: { status: 409, trpc: "CONFLICT" },
	already_settled: { status: 409, trpc: "CONFLICT" },
	not_started: { status: 409, trpc: "CONFLICT" },
	opted_out: { status: 409, trpc: "CONFLICT" },
	not_filled: { status: 409, trpc: "CONFLICT" },
	cannot_take: { status: 409, trpc: "CONFLICT" },
	last_key: { status: 409, trpc: "CONFLICT" },
} as const satisfies Record<DomainErrorCode, { status: number; trpc: string }>;

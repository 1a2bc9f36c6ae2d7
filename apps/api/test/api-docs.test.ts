import { readFileSync } from "node:fs";
import { eventKinds, type ReplyOutcomeKind, type UnclearBecause } from "@coverline/core";
import { expect, test } from "vitest";
import { transportOf } from "../src/http/domain-errors.ts";
import { appRouter } from "../src/trpc/router.ts";

const page = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");

/** What the edge answers with beside core's codes. */
const reasonsOfTheEdge = [
	"bad_input",
	"bad_request",
	"forbidden",
	"internal_server_error",
	"method_not_supported",
	"no_answer",
	"unauthorized",
	"unexpected_answer",
	"unsupported_media_type",
];

/** A new kind of outcome does not compile until it stands here, and then not pass until the page tells of it. */
const outcomes = {
	claimed: true,
	already_yours: true,
	taken: true,
	overlap: true,
	declined: true,
	asked: true,
	handed_over: true,
	ignored: true,
	released: true,
	kept: true,
	opted_out: true,
	opted_in: true,
	help: true,
	nothing_open: true,
} satisfies Record<Exclude<ReplyOutcomeKind, "unknown_sender">, true>;

const unclear = {
	empty: true,
	not_theirs: true,
	wrong_number: true,
	question: true,
	hedge: true,
	condition: true,
	counter_offer: true,
	contradiction: true,
	third_party: true,
	acknowledgement: true,
	greeting: true,
	which_offer: true,
	wrong_detail: true,
	keep: true,
	nothing_open: true,
	unexplained: true,
} satisfies Record<UnclearBecause, true>;

test.each([
	["procedure", Object.keys(appRouter._def.procedures)],
	["reason of an error", [...Object.keys(transportOf), ...reasonsOfTheEdge]],
	["kind of event", eventKinds],
	["outcome of a reply", Object.keys(outcomes)],
	["way of being unclear", Object.keys(unclear)],
])("docs/api.md tells of every %s", (_what, words) => {
	expect(words.length).toBeGreaterThan(0);
	expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});

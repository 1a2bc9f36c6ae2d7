/** The only door to the domain. */
export * from "./audit/event-kinds.ts";
export * from "./audit/list-events.ts";
export * from "./caregivers/read-caregivers.ts";
export * from "./caregivers/save-caregiver.ts";
export * from "./consent/consent-ledger.ts";
export * from "./consent/is-opted-out.ts";
export * from "./consent/set-consent.ts";
export * from "./core-deps.ts";
export { checkpoint, leaveCheckpointsToOthers } from "./db/checkpoint.ts";
export type { Db, Due, Tx } from "./db/database.ts";
export { migrateDatabase } from "./db/migrate.ts";
export { openDatabase } from "./db/open-database.ts";
export { createWrite, type Write } from "./db/write.ts";
export * from "./domain-error.ts";
export * from "./fanouts/cancel-fanout.ts";
export * from "./fanouts/claim-shift.ts";
export * from "./fanouts/decline-offer.ts";
export { type FanoutRow, findFanout } from "./fanouts/find-fanout.ts";
export * from "./fanouts/get-fanout.ts";
export * from "./fanouts/release-shift.ts";
export * from "./fanouts/start-fanout.ts";
export * from "./organizations/api-keys.ts";
export * from "./organizations/home.ts";
export * from "./organizations/organization-for-import.ts";
export * from "./organizations/scope.ts";
export * from "./organizations/sender-kinds.ts";
export * from "./organizations/sender-numbers.ts";
export * from "./organizations/update-organization.ts";
export * from "./outbox/carrier.ts";
export { dispatchMessages, untilSettled } from "./outbox/dispatch-messages.ts";
export * from "./outbox/list-messages.ts";
export * from "./outbox/outbox-status.ts";
export * from "./outbox/receive-status.ts";
export * from "./outbox/record-status.ts";
export {
	closeTraffic,
	createTraffic,
	everySender,
	type Stop,
	type Traffic,
	type TrafficLimits,
} from "./outbox/traffic.ts";
export { voidAllLeases } from "./outbox/void-lost-leases.ts";
export * from "./records/import-records.ts";
export * from "./replies/call-script.ts";
export * from "./replies/interpret-reply.ts";
export * from "./replies/outcome.ts";
export * from "./replies/overrule.ts";
export * from "./replies/receive-reply.ts";
export type { ReceivedReply } from "./replies/reply.ts";
export * from "./replies/second-reader.ts";
export * from "./shifts/create-shift.ts";
export * from "./shifts/read-shifts.ts";
export { fireDueTimers } from "./timers/fire-due-timers.ts";
export { type LocalInstant, localTime } from "./wording/describe-shift.ts";
export { languageOf, languageOr, languages } from "./wording/languages.ts";
export type { PhraseKey } from "./wording/phrases/phrases.ts";
export { say, sayPlainly } from "./wording/say.ts";
export { countSegments } from "./wording/segments.ts";

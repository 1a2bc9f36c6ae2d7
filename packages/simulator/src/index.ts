export type { WireAnswer, WireRequest } from "./api/wire.ts";
export { signatureOf } from "./callbacks/signature-of.ts";
export type { Settings, Timings } from "./carrier/settings.ts";
export { fastTimings, lifelikeTimings } from "./carrier/settings.ts";
export type { FaultEffect, FaultMatch, FaultRule, FaultVerb } from "./faults/fault-rule.ts";
export type { JournalEntry, JournalFilter, JournalKind } from "./journal/journal.ts";
export { segmentsOf } from "./messages/segments-of.ts";
export type {
	AnsweredBy,
	AnsweredCall,
	CallStep,
	Delivery,
	OnCall,
	PhoneScript,
	TextReply,
} from "./phones/phone-script.ts";
export type { RemotePhone, RemoteSimulator } from "./remote/connect-simulator.ts";
export { connectSimulator } from "./remote/connect-simulator.ts";
export type { SpawnedSimulator, SpawnOptions } from "./remote/spawn-simulator.ts";
export { spawnSimulator } from "./remote/spawn-simulator.ts";
export type {
	CallView,
	Changes,
	FaultView,
	MessageView,
	PhoneInHand,
	PhoneView,
	ReceivedText,
	SentText,
	Simulator,
	SimulatorOptions,
	TranscriptLine,
	WebhookView,
} from "./simulator.ts";
export { startSimulator } from "./start-simulator.ts";
export type { ManualScheduler } from "./time/manual-scheduler.ts";
export { createManualScheduler } from "./time/manual-scheduler.ts";
export type { Scheduler } from "./time/scheduler.ts";
export { realScheduler } from "./time/scheduler.ts";

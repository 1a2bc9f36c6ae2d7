/** What tests of Coverline are written with: a manual clock, a database per test, a world of phones. */
export { type ManualClock, manualClock } from "./manual-clock.ts";
export { type Failure, type PlacedCall, type ReceivedText, type TestCarrier, testCarrier } from "./test-carrier.ts";
export { migrationsFolder, testDatabase } from "./test-database.ts";
export {
	type CarrierWord,
	createWorld,
	type EventRow,
	escalateAfterMs,
	type MessageRow,
	type TestPhone,
	type World,
	type WorldOptions,
} from "./world.ts";

import { type Clock, type CoreDeps, createTraffic } from "@coverline/core";
import type { Agency } from "./agency.ts";

/** What the steps of core need, with a carrier that must not be asked. */
export function coreDeps({ db, write, writeLazily, record }: Agency, clock: Clock = { now: Date.now }): CoreDeps {
	const none = () => Promise.reject(new Error("This benchmark sends nothing"));
	return {
		db,
		write,
		writeLazily,
		record,
		clock,
		carrier: {
			capabilities: { voice: true, machineDetection: true, list: true, cancelCalls: true, validityPeriod: true },
			sendText: none,
			placeCall: none,
			findSent: none,
			cancelCall: none,
		},
		traffic: createTraffic({ concurrency: 32, callsPerSecond: 1, callBurst: 10 }),
		random: Math.random,
		report: (report) => console.error(report),
	};
}

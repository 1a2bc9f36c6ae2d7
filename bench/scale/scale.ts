import { cpSync } from "node:fs";
import { receiveReply } from "@coverline/core";
import {
	type Agency,
	createAgency,
	openAgency,
	phoneOf,
	seedCaregivers,
	seedOpenFanouts,
	seedShifts,
	senderNumber,
} from "../lib/agency.ts";
import type { Finding, Size } from "../lib/findings.ts";
import { alternate, median, medianRatio } from "../lib/measure.ts";

const small = { shifts: 500, caregivers: 2_000 };
const sizes = {
	smoke: { large: { shifts: 1_000, caregivers: 4_000 }, rounds: 1 },
	quick: { large: { shifts: 10_000, caregivers: 40_000 }, rounds: 5 },
	full: { large: { shifts: 50_000, caregivers: 200_000 }, rounds: 9 },
};
/** Claims of a round: the first ones only warm up what a freshly opened database has cold. */
const warmUp = 100;
const claims = 400;

/** What a claim costs in a small agency and in one a hundred times as large. */
export async function measureScale(size: Size): Promise<Finding> {
	const { large, rounds } = sizes[size];
	const stages = { small: await prepare("small", small), large: await prepare("large", large) };
	const round = (name: "small" | "large", shifts: number) => (number: number) =>
		claimMicros(stages[name], { shifts, name: `${name}-${number}` });
	await round("small", small.shifts)(-1);
	await round("large", large.shifts)(-1);
	const cost = await alternate(rounds, { small: round("small", small.shifts), large: round("large", large.shifts) });
	const name = ({ shifts, caregivers }: typeof small) =>
		`${shifts.toLocaleString("en")} shifts, ${caregivers.toLocaleString("en")} caregivers`;
	return {
		title: "Claims in a small and in a large agency",
		how: `Each round opens a fresh copy of the database, warms it with ${warmUp} claims and takes the time of ${claims} further ones at shifts spread over the whole table, one after the other, each a YES through \`receiveReply\` until its COMMIT.`,
		measured: [
			{ what: name(small), value: median(cost.small), unit: "µs/claim" },
			{ what: name(large), value: median(cost.large), unit: "µs/claim" },
		],
		checks: [
			{
				what: "large / small",
				value: medianRatio(cost.large, cost.small),
				unit: "×",
				target: { kind: "at_most", value: 1.3 },
			},
		],
	};
}

async function prepare(name: string, { shifts, caregivers }: typeof small): Promise<string> {
	const agency = await createAgency(`scale-${name}`);
	seedCaregivers(agency, { count: caregivers, cnaEvery: 4 });
	seedShifts(agency, { count: shifts, role: "CNA" });
	seedOpenFanouts(agency, { shifts });
	agency.db.$client.close();
	return agency.file;
}

async function claimMicros(file: string, { shifts, name }: { shifts: number; name: string }): Promise<number> {
	const copy = file.replace(/\.db$/, `-${name}.db`);
	cpSync(file, copy);
	const agency = openAgency(copy);
	const chosen = spread(shifts);
	await claimAll(agency, chosen.slice(0, warmUp));
	const startedAt = performance.now();
	await claimAll(agency, chosen.slice(warmUp));
	const micros = ((performance.now() - startedAt) * 1000) / claims;
	agency.db.$client.close();
	return micros;
}

/** Shift numbers all over the table, none twice. */
function spread(shifts: number): number[] {
	const step = 7919;
	return Array.from({ length: warmUp + claims }, (_, index) => ((index * step) % shifts) + 1);
}

async function claimAll(agency: Agency, numbers: readonly number[]): Promise<void> {
	for (const number of numbers) await claim(agency, number);
}

async function claim({ write }: Agency, number: number): Promise<void> {
	const { outcome } = await write((tx) =>
		receiveReply(tx, {
			carrierId: `SM${number}`,
			channel: "sms",
			from: phoneOf(number),
			to: senderNumber,
			text: "YES",
			organizationId: null,
			now: Date.now(),
			unbegun: new Set(),
			escalateAfterMs: 600_000,
		}),
	);
	if (outcome.kind !== "claimed") throw new Error(`Shift ${number} was not claimed but ${outcome.kind}`);
}

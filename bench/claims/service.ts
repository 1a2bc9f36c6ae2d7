// The real service over HTTP, in a process of its own, with its pollers at rest: claims alone are measured.
import { createWrite, receiveReply } from "@coverline/core";
import { newId } from "../../apps/api/src/host/deps.ts";
import { signedForm } from "../../apps/api/src/webhooks/signed-form.ts";
import { createAgency, phoneOf, seedCaregivers, seedOpenFanouts, seedShifts, senderNumber } from "../lib/agency.ts";
import { answerParent } from "../lib/child.ts";
import { type ListeningService, listen } from "../lib/listening-service.ts";
import { signedPath } from "../lib/signed-yes.ts";
import { writeBareRows } from "./bare-rows.ts";

export type ClaimsServiceRequest =
	| { kind: "listen"; shifts: number }
	/** Claims `count` shifts from number `first` on, in one transaction each, without HTTP. */
	| { kind: "claim_one_by_one"; first: number; count: number }
	/** Writes the rows of `count` claims from number `first` on, and does nothing else. */
	| { kind: "write_bare_rows"; first: number; count: number }
	| { kind: "count_claimed" }
	/** Begins the log anew, so that no run pays for the one before. Its file keeps its length, as that of a service does that has run for a while. */
	| { kind: "checkpoint" };

let listening: ListeningService;

answerParent<ClaimsServiceRequest, number>((request) => {
	switch (request.kind) {
		case "listen":
			return begin(request.shifts);
		case "claim_one_by_one":
			return claimOneByOne(request);
		case "write_bare_rows":
			return writeBareRows(listening.db, request);
		case "count_claimed":
			return (
				listening.db.prepare<[], number>("SELECT count(*) FROM fanouts WHERE status = 'claimed'").pluck().get() ?? 0
			);
		case "checkpoint":
			listening.db.pragma("wal_checkpoint(RESTART)");
			return 0;
		default:
			return request satisfies never;
	}
});

async function begin(shifts: number): Promise<number> {
	const agency = await createAgency("claims");
	seedCaregivers(agency, { count: shifts, cnaEvery: 1 });
	seedShifts(agency, { count: shifts, role: "CNA" });
	seedOpenFanouts(agency, { shifts });
	agency.db.$client.close();
	listening = await listen(agency.file);
	const { app, context } = listening.service;
	app.post(signedPath, async (c) => {
		const form = await signedForm(c, context);
		return form instanceof Response ? form : c.body(null);
	});
	return listening.port;
}

/** The same verb in a plain loop: BEGIN IMMEDIATE … COMMIT for each. Returns claims per second. */
async function claimOneByOne({ first, count }: { first: number; count: number }): Promise<number> {
	const { db } = listening.service.context.deps;
	const write = createWrite(db, {
		newId,
		afterTurn: (flush) => flush(),
		stopwatch: () => performance.now(),
		onDue: () => {},
	});
	const startedAt = performance.now();
	for (let number = first; number < first + count; number += 1) {
		const from = phoneOf(number);
		await write((tx) =>
			receiveReply(tx, {
				carrierId: `SM${String(number).padStart(32, "0")}`,
				channel: "sms",
				from,
				to: senderNumber,
				text: "YES",
				organizationId: null,
				optOutType: null,
				now: Date.now(),
				unbegun: new Set(),
				escalateAfterMs: 600_000,
			}),
		);
	}
	return (count * 1000) / (performance.now() - startedAt);
}

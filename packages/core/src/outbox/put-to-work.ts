import type { CoreDeps } from "../core-deps.ts";
import type { Tx } from "../db/database.ts";
import { type Crew, handsOfCrew } from "./crews.ts";
import { track } from "./traffic.ts";

/**
 * Puts free hands of a crew to work on what is due, and returns. Each goes on for as long as something
 * is: `takeDue` takes at most `limit` jobs, so that nobody else takes them too.
 */
export async function putToWork<Job>(
	deps: CoreDeps,
	{ crew, takeDue, work }: { crew: Crew; takeDue: (tx: Tx, limit: number) => Job[]; work: (job: Job) => Promise<void> },
): Promise<void> {
	const free = handsOfCrew - crew.busy;
	if (free === 0) return;
	crew.busy += free;
	const jobs = await deps
		.write((tx) => takeDue(tx, free))
		.catch((error) => {
			crew.busy -= free;
			throw error;
		});
	crew.busy -= free - jobs.length;
	for (const job of jobs) {
		const working = goOn(job).finally(() => {
			crew.busy -= 1;
		});
		track(deps.traffic, working, (error) => deps.report({ kind: "dispatch_failed", error }));
	}

	async function goOn(first: Job): Promise<void> {
		let job: Job | undefined = first;
		while (job !== undefined) {
			await work(job);
			if (deps.traffic.closing) return;
			[job] = await deps.write((tx) => takeDue(tx, 1));
		}
	}
}

import { digestOf } from "../host/deps.ts";

/** A carrier repeats what it got no answer to within seconds; whoever says the same after this says it again. */
const repeatsWithinMs = 30_000;

/** The first of some fields that says anything. Carriers also send fields that are there and empty. */
export function firstOf(form: URLSearchParams, ...names: string[]): string | null {
	return names.map((name) => form.get(name)).find(Boolean) ?? null;
}

/**
 * An id for what a carrier sent without one: what it says, and when, so that it counts, and its immediate
 * repeat does not (unless the two fall into different half minutes: it then counts twice, as an answer that
 * somebody gives again).
 */
export function idOfUnnamed(said: readonly (string | null)[], now: number): string {
	return `unnamed:${digestOf(JSON.stringify(said))}:${Math.floor(now / repeatsWithinMs)}`;
}

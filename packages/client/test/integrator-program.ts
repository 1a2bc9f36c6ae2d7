// What an integrator would write, and mistakes that must be refused. Compiled here against the sources, and by
// packed-client.test.ts in an empty folder against the packed client.
import { createClient, problemOf, type RouterInputs, type RouterOutputs, reasonOf } from "@coverline/client";

const coverline = createClient({ url: "http://127.0.0.1:8080", apiKey: "cov_example" });

export async function fill(shiftId: string): Promise<string> {
	try {
		const { contacted } = await coverline.fanouts.start.mutate({ shiftId });
		const fanout = await coverline.fanouts.get.query({ shiftId });
		if (fanout?.status === "claimed") return `claimed by ${fanout.claimedBy?.toUpperCase()}`;
		const events = await coverline.fanouts.timeline.query({ shiftId });
		return `${contacted.toFixed()} texted: ${events.map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`).join()}`;
	} catch (error) {
		if (reasonOf(error) === "shift_over") return "too late";
		return Object.entries(problemOf(error)?.fieldErrors ?? {})
			.map(([field, problem]) => `${field} ${problem}`)
			.join();
	}
}

export async function everyone(): Promise<string[]> {
	const names: string[] = [];
	let cursor: string | undefined;
	do {
		const { items, nextCursor } = await coverline.caregivers.list.query({ limit: 100, ...(cursor && { cursor }) });
		names.push(...items.map(({ name }) => name));
		cursor = nextCursor ?? undefined;
	} while (cursor !== undefined);
	return names;
}

export async function mistakes(fanout: RouterOutputs["fanouts"]["get"]): Promise<void> {
	// @ts-expect-error an id is text
	await coverline.fanouts.start.mutate({ shiftId: 7 });
	// @ts-expect-error the field is shiftId
	await coverline.fanouts.start.mutate({ shift: "s1" });
	// @ts-expect-error an input is needed
	await coverline.fanouts.get.query();
	// @ts-expect-error starting is a mutation
	await coverline.fanouts.start.query({ shiftId: "s1" });
	// @ts-expect-error there is no such procedure
	await coverline.fanouts.begin.mutate({ shiftId: "s1" });
	// @ts-expect-error a fanout may never have been started
	fanout.status;
	// @ts-expect-error no fanout is ever "done"
	if (fanout?.status === "done") return;
	// @ts-expect-error instants are ISO 8601 text
	fanout?.startedAt.getTime();
	// @ts-expect-error a key is text
	createClient({ url: "http://127.0.0.1:8080", apiKey: 7 });
}

/** Where a type holds `any`: a union of paths such as "outputs.fanouts.get.status"; never when nowhere. */
type AnyIn<T, Path extends string> = 0 extends 1 & T
	? Path
	: T extends readonly (infer Item)[]
		? AnyIn<Item, `${Path}[]`>
		: T extends object
			? { [Key in keyof T & string]: AnyIn<T[Key], `${Path}.${Key}`> }[keyof T & string]
			: never;

/** The procedures that would take whatever they are given. */
type Untyped = {
	[Part in keyof RouterInputs & string]: {
		[Name in keyof RouterInputs[Part] & string]: unknown extends RouterInputs[Part][Name] ? `${Part}.${Name}` : never;
	}[keyof RouterInputs[Part] & string];
}[keyof RouterInputs & string];

/** Fails to compile with the first place that should not be there. */
type Nowhere<Place extends never> = Place;

export type NoAnyInInputs = Nowhere<AnyIn<RouterInputs, "inputs">>;
export type NoAnyInOutputs = Nowhere<AnyIn<RouterOutputs, "outputs">>;
export type EveryInputIsTyped = Nowhere<Untyped>;

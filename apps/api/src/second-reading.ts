import { applySecondReading, type UnclearReply } from "@coverline/core";
import type { AppContext } from "./app-context.ts";

/** Asks the second reader about an unclear reply, beside the request that brought it. */
export function readAgain({ deps, secondReader, log }: AppContext, unclear: UnclearReply): void {
	if (secondReader === null) return;
	secondReader
		.read({ text: unclear.text, offerNumbers: unclear.fanoutIds.map((_, index) => index + 1) })
		.then((reading) => deps.write((tx) => applySecondReading(tx, { unclear, reading, now: deps.clock.now() })))
		.catch((error: unknown) =>
			log.error({ err: error }, "a second reading could not be used; the plain question is sent"),
		);
}

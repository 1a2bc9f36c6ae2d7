import type { CarrierStatus } from "@coverline/core";
import { classifyFailure } from "./failure-table.ts";
import { progressOf } from "./status-words.ts";
import { isTollFree } from "./toll-free.ts";

/**
 * What a status word means, in a callback or in the list, with the error code beside it (null: none)
 * and the number of ours that it is about. Null for a word that is not known.
 */
export function readStatus(
	channel: "sms" | "voice",
	{ word, code, from }: { word: string; code: number | null; from: string },
): CarrierStatus | null {
	const progress = progressOf(channel, word);
	if (progress === null) return null;
	const { rank, meaning } = progress;
	// A call that failed says so by its word; codes are about texts.
	const failed = meaning === "failed" && channel === "sms";
	if (!failed) return { progress: word, rank, meaning, failure: null };
	const { class: failureClass, scope } = classifyFailure(code, { tollFree: isTollFree(from) });
	return { progress: word, rank, meaning, failure: { class: failureClass, scope, code } };
}

import type { Carrier } from "../carrier/carrier.ts";
import type { ApiAnswer } from "./api-answer.ts";
import type { ReadRequest } from "./read-request.ts";

/** Writes a request and its answer into the journal; `note` says what was lost on the way. */
export function journalRequest(
	carrier: Carrier,
	{ startedAt, verb, path, fields, effects }: ReadRequest,
	{ answer, note = refusalIn(answer) }: { answer: ApiAnswer | null; note?: string | undefined },
): void {
	carrier.journal.add({
		at: startedAt,
		kind: "request",
		what: verb,
		about: answer?.about ?? null,
		status: answer?.status ?? null,
		tookMs: carrier.scheduler.now() - startedAt,
		url: path,
		fields,
		...(effects.length > 0 && { faults: effects.map((effect) => effect.kind) }),
		...(note && { note }),
	});
}

function refusalIn(answer: ApiAnswer | null): string | undefined {
	return answer?.code ? `${answer.code} ${JSON.parse(answer.body).message}` : undefined;
}

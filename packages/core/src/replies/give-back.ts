import type { Tx } from "../db/database.ts";
import { releaseShift } from "../fanouts/release-shift.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { firstAsked, forgetQuestions, rememberQuestion } from "./question.ts";
import { raiseAttention } from "./raise-attention.ts";
import type { Reply } from "./reply.ts";

/** Giving back is asked first: it leaves a client without anybody. */
export function giveBack(tx: Tx, reply: Reply): ReplyOutcome {
	const { held, question, received, persons, actor } = reply;
	const asked =
		question?.kind === "confirm_cancel" ? held.find(({ fanout }) => fanout.id === firstAsked(question)) : undefined;
	if (asked !== undefined) {
		const released = releaseShift(tx, {
			fanoutId: asked.fanout.id,
			caregiverId: asked.person.caregiverId,
			now: received.now,
			actor,
			escalateAfterMs: received.escalateAfterMs,
		});
		raiseAttention(tx, {
			person: asked.person,
			fanout: asked.fanout,
			words: received.text,
			understood:
				released.kind === "released" && released.refill === null
					? "gave the shift back; there is nobody else to ask"
					: "gave the shift back; it is being filled again",
			now: received.now,
		});
		forgetQuestions(tx, persons);
		return outcome("released", "released", asked.fanout);
	}
	const next = held[0];
	if (next === undefined) return outcome("nothing_open", "nothing_open");
	rememberQuestion(tx, {
		person: next.person,
		kind: "confirm_cancel",
		fanoutIds: [next.fanout.id],
		unclearInARow: 0,
		received,
	});
	return outcome("asked", "confirm_cancel", next.fanout);
}

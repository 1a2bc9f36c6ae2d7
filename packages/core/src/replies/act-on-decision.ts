import type { Tx } from "../db/database.ts";
import { acceptOffers, lateYes } from "./accept-offers.ts";
import { answerToOffice } from "./answer-to-office.ts";
import { askBack, askToConfirm } from "./ask-back.ts";
import { optIn, optOut } from "./change-consent.ts";
import { declineOffers } from "./decline-offers.ts";
import { giveBack } from "./give-back.ts";
import { saysYesAgain } from "./late-offer.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import type { Reply } from "./reply.ts";

/** Does what a decision means, and says what is to be answered. */
export function actOnDecision(tx: Tx, reply: Reply): ReplyOutcome {
	const { decision } = reply;
	const ofOffice = answerToOffice(tx, reply);
	if (ofOffice !== null) return ofOffice;
	switch (decision.kind) {
		case "opt_out":
			return optOut(tx, reply, decision.wording);
		case "opt_in":
			return optIn(tx, reply, "keyword");
		case "help":
			return outcome("help", reply.received.optOutType === "HELP" ? null : "help");
		case "accept":
			return acceptOffers(tx, reply, decision);
		case "weak_accept":
			return askToConfirm(tx, reply, decision.offers);
		case "decline":
			return declineOffers(tx, reply, decision.offers);
		case "give_back":
			return giveBack(tx, reply, decision);
		case "unclear":
			return saysYesAgain(reply) ? lateYes(tx, reply) : askBack(tx, reply, decision.because);
		default:
			return decision satisfies never;
	}
}

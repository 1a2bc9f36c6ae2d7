/** A message with everything that decides whether it still makes sense to send it. */
export interface MessageToSend {
	seq: number;
	id: string;
	organizationId: string;
	channel: "sms" | "voice";
	kind:
		| "offer"
		| "claimed"
		| "filled"
		| "withdrawn"
		| "taken_off"
		| "called_off"
		| "answer"
		| "written"
		| "opt_out_confirmation";
	fanoutId: string | null;
	shiftId: string | null;
	caregiverId: string | null;
	toPhone: string;
	fromNumber: string;
	body: string | null;
	segments: number | null;
	attempts: number;
	expiresAt: number;
	/** Until when a worker's lease of it holds; null: it is not being sent. */
	leaseExpiresAt: number | null;
	fanoutStatus: "pending" | "claimed" | "cancelled" | "expired" | "released" | null;
	claimedBy: string | null;
	answer: "declined" | "released" | null;
	caregiverActive: 0 | 1 | null;
	phoneTrouble: "not_textable" | "bad_number" | null;
	currentPhone: string | null;
	optedOut: 0 | 1;
	/** An offer: this person holds another shift at that time by now. */
	notFree: 0 | 1;
	/**
	 * What else is to be known, by kind. An offer: `role_changed`, this person has another role than the shift's by now. A
	 * notice: its offer has `left`, or may have, or is `leased`; null: it has reached nobody. A notice or an answer: later news
	 * of the shift has `overtaken` it, or it `awaits` whether that leaves. That a shift is theirs no more: `holds_again` by
	 * now. One column, for it is read at every send.
	 */
	standing: "role_changed" | "left" | "leased" | "overtaken" | "awaits" | "holds_again" | null;
	/** A call: whether the carrier has taken another one to this phone is not known yet. */
	callInDoubt: 0 | 1;
}

export type StaleReason =
	| "opted_out"
	| "expired"
	| "no_longer_open"
	| "already_answered"
	| "not_free"
	| "role_changed"
	| "never_offered"
	| "no_longer_employed"
	| "phone_changed"
	| "bad_number"
	| "not_the_winner"
	| "open_again"
	| "overtaken"
	| "theirs_again";

/**
 * Why a queued message must not be sent any more, or null when it still makes sense. Asked at the
 * moment of sending, so that closing a fanout never has to touch the rows that wait for it.
 */
export function staleReason(message: MessageToSend, now: number): StaleReason | null {
	if (message.optedOut === 1 && message.kind !== "opt_out_confirmation") return "opted_out";
	if (message.expiresAt <= now) return "expired";
	if (message.caregiverId !== null && message.kind !== "opt_out_confirmation") {
		// Whoever works here no more and believes a shift to be theirs comes all the same, unless they hear of it.
		if (message.caregiverActive === 0 && !mayGoToFormer.has(message.kind)) return "no_longer_employed";
		if (message.currentPhone !== message.toPhone) return "phone_changed";
	}
	switch (message.kind) {
		case "offer":
			if (message.fanoutStatus !== "pending") return "no_longer_open";
			if (message.answer !== null) return "already_answered";
			if (message.notFree === 1) return "not_free";
			if (message.standing === "role_changed") return "role_changed";
			return message.channel === "voice" && message.phoneTrouble === "bad_number" ? "bad_number" : null;
		case "filled":
		case "withdrawn":
			if (message.fanoutStatus === "pending" || message.fanoutStatus === "released") return "open_again";
			if (message.standing === "overtaken") return "overtaken";
			if (message.standing === null) return "never_offered";
			if (message.claimedBy === message.caregiverId && message.fanoutStatus === "claimed") return "not_the_winner";
			return message.answer === "declined" ? "already_answered" : null;
		case "claimed":
			return message.fanoutStatus === "claimed" && message.claimedBy === message.caregiverId ? null : "not_the_winner";
		case "taken_off":
		case "called_off":
			return message.standing === "holds_again" ? "theirs_again" : null;
		case "answer":
			return message.standing === "overtaken" ? "overtaken" : null;
		case "written":
		case "opt_out_confirmation":
			return null;
		default:
			return message.kind satisfies never;
	}
}

/** That a shift is theirs no more, and what the office writes to them itself. */
const mayGoToFormer: ReadonlySet<MessageToSend["kind"]> = new Set(["taken_off", "called_off", "written"]);

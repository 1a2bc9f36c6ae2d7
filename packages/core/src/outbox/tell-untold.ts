import { closeAttentionToTelling } from "../attention/close-attention-about.ts";
import { raiseAttention, understoodOfHolder, understoodOfTakenOff } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { findMessageToSend } from "./find-message-to-send.ts";
import type { MessageToSend } from "./stale-reason.ts";

/**
 * Whoever has a shift and was not told so would not come, and whoever has it no more would: when that text is lost, a person has
 * to phone them. Not when they heard it on the call by which they took it.
 */
export function tellUntold(
	tx: Tx,
	{ message: { seq, kind }, now }: { message: { seq: number; kind: string }; now: number },
): void {
	if (!tellsHolders.includes(kind)) return;
	// As it is now: a lease, or a look, began before its request or its answer.
	const message = findMessageToSend(tx, { seq, now });
	const understood = message && whatIsUntold(tx, message);
	const fanout = message?.fanoutId ? findFanout(tx, message.fanoutId) : undefined;
	if (!message || !understood || fanout === undefined || fanout.endsAt <= now) return;
	raiseAttention(tx, { person: message, fanout, words: "", understood, now });
}

const tellsHolders: readonly string[] = ["claimed", "taken_off", "called_off"];

function whatIsUntold(
	tx: Tx,
	{ kind, fanoutId, shiftId, fanoutStatus, claimedBy, caregiverId, standing }: MessageToSend,
) {
	if (kind !== "claimed") return standing === "holds_again" ? null : understoodOfTakenOff.untold;
	const isTheirs = fanoutStatus === "claimed" && claimedBy === caregiverId;
	return isTheirs && tookItByCall(tx).get({ fanoutId, shiftId }) === undefined ? understoodOfHolder.untold : null;
}

/**
 * The same of whoever opted out before they could be told that a shift is theirs no more: the office was promised that they would
 * be. Whoever holds one and opts out is put before a person as such.
 */
export function tellUntoldSinceOptOut(
	tx: Tx,
	{ message: { seq, kind }, now }: { message: { seq: number; kind: string }; now: number },
): void {
	if (kind !== "claimed" && optedOutSince(tx).get({ seq }) !== undefined)
		tellUntold(tx, { message: { seq, kind }, now });
}

const optedOutSince = statement<{ seq: number }, { found: 1 }>(`
	SELECT 1 AS found FROM messages m
	JOIN opt_outs x ON x.organization_id = m.organization_id AND x.phone = m.to_phone
	WHERE m.seq = :seq AND x.since_at > m.created_at
`);

/** It arrived after all, whatever an earlier word had said, or however long it took. */
export function tellTold(
	tx: Tx,
	{
		message: { kind, caregiverId, fanoutId },
		now,
	}: { message: Pick<MessageToSend, "kind" | "caregiverId" | "fanoutId">; now: number },
): void {
	if (!tellsHolders.includes(kind) || caregiverId === null || fanoutId === null) return;
	closeAttentionToTelling(tx, { caregiverId, fanoutId, actor: "carrier", now });
}

const tookItByCall = statement<{ fanoutId: string | null; shiftId: string | null }, { found: 1 }>(`
	SELECT 1 AS found FROM events
	WHERE shift_id = :shiftId AND fanout_id = :fanoutId AND kind = 'fanout.claimed' AND json_extract(detail, '$.via') = 'voice' LIMIT 1
`);

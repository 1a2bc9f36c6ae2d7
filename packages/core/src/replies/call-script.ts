import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { PhraseKey } from "../wording/phrases/phrases.ts";
import { personsBehind } from "./conversation.ts";
import { openOffers } from "./offers-in-hand.ts";
import type { ReceivedReply } from "./reply.ts";

/** What a call is about and in whose language it is held. */
export interface CallScript {
	organizationId: string | null;
	organizationName: string;
	language: string;
	phone: string | null;
	/** The offer; null: none is open. */
	fanoutId: string | null;
	/** What to say instead of the offer, when it is not open any more. */
	closed: PhraseKey | null;
}

/** The call that one of our messages is; null for an unknown message. */
export function callOnOffer(db: Db, { messageId, now }: { messageId: string; now: number }): CallScript | null {
	const row = callOfMessage(db).get({ messageId });
	if (row === undefined) return null;
	const { organizationId, organizationName, language, phone, fanoutId } = row;
	return { organizationId, organizationName, language, phone, fanoutId, closed: closedBecause(row, now) };
}

/** What became of the offer since the call was placed; null: it is open still. */
function closedBecause({ status, endsAt, answer, optedOut, isWinner }: CallOfMessage, now: number): PhraseKey | null {
	if (isWinner === 1) return "call_claimed";
	if (optedOut === 1) return "call_opted_out";
	if (status === "claimed") return "call_taken";
	if (status !== "pending" || endsAt <= now) return "call_closed";
	return answer === null ? null : "call_declined";
}

/** Somebody calls one of our numbers: they hear their next open offer. */
export function callOnPhone(
	db: Db,
	{ phone, to, unbegun, now }: { phone: string; to: string | null } & Pick<ReceivedReply, "unbegun" | "now">,
): CallScript {
	const persons = personsBehind(db, { phone, to, organizationId: null }).filter(({ optedOut }) => !optedOut);
	const next = openOffers(db, persons, { unbegun, now }).find(({ answered }) => !answered);
	const person = next?.person ?? persons[0];
	return {
		organizationId: person?.organizationId ?? null,
		organizationName: person?.organizationName ?? nameBehind(db).get({ to })?.name ?? "",
		language: person?.language ?? "en",
		phone,
		fanoutId: next?.fanout.id ?? null,
		closed: null,
	};
}

interface CallOfMessage {
	organizationId: string;
	organizationName: string;
	language: string;
	phone: string;
	fanoutId: string;
	status: string;
	endsAt: number;
	answer: string | null;
	optedOut: 0 | 1;
	/** Who has said yes by text while the phone rang. */
	isWinner: 0 | 1;
}

const callOfMessage = statement<{ messageId: string }, CallOfMessage>(`
	SELECT m.organization_id AS organizationId, g.name AS organizationName, c.language, m.to_phone AS phone,
		f.id AS fanoutId, f.status, f.ends_at AS endsAt, o.answer,
		f.status = 'claimed' AND f.claimed_by IS m.caregiver_id AS isWinner,
		EXISTS (SELECT 1 FROM opt_outs x WHERE x.organization_id = m.organization_id AND x.phone = m.to_phone) AS optedOut
	FROM messages m
	JOIN organizations g ON g.id = m.organization_id
	JOIN caregivers c ON c.id = m.caregiver_id
	JOIN fanouts f ON f.id = m.fanout_id
	LEFT JOIN offers o ON o.fanout_id = m.fanout_id AND o.caregiver_id = m.caregiver_id
	WHERE m.id = :messageId AND m.channel = 'voice'
`);

const nameBehind = statement<{ to: string | null }, { name: string }>(`
	SELECT g.name FROM organizations g LEFT JOIN sender_numbers s ON s.number = :to
	ORDER BY g.id IS s.organization_id DESC, g.is_home DESC LIMIT 1
`);

/**
 * Every table of Coverline. Ids are text and opaque (clients may bring their own, up to 64
 * characters); instants are epoch milliseconds UTC in columns named `…_at`.
 *
 * What only ever grows (messages, events, inbound_messages) holds no foreign keys: its rows are made of
 * rows that are never deleted, and every check is a lookup in the way of a claim.
 *
 * Two tables are `WITHOUT ROWID` (offers, timers): drizzle cannot say so, the reviewed migration does.
 */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * An agency. The home organization is made at first start and is `provisional` until an import
 * gives it its id. Written by organizations/; never deleted.
 */
export const organizations = sqliteTable("organizations", {
	id: text().primaryKey(),
	name: text().notNull(),
	/** IANA zone in which its shifts are spelled out to people. */
	timeZone: text().notNull(),
	isHome: integer({ mode: "boolean" }).notNull().default(false),
	provisional: integer({ mode: "boolean" }).notNull().default(false),
	/** Most segments and calls one fanout may cost; null: no cap. */
	segmentsPerFanoutCap: integer(),
	callsPerFanoutCap: integer(),
	createdAt: integer().notNull(),
});

const organizationId = () =>
	text()
		.notNull()
		.references(() => organizations.id, { onUpdate: "cascade" });

/**
 * A number we text and call from. Without an organization it is shared by all organizations that
 * have none of their own. Written by organizations/; never deleted, `retired` instead.
 */
export const senderNumbers = sqliteTable(
	"sender_numbers",
	{
		number: text().primaryKey(),
		organizationId: text().references(() => organizations.id, { onUpdate: "cascade" }),
		kind: text({
			enum: ["long_code", "10dlc_sole_proprietor", "10dlc_low_volume", "toll_free", "short_code", "simulated"],
		}).notNull(),
		segmentsPerSecond: real().notNull(),
		/** Segments a day; null: the sender type has no daily cap. */
		segmentsPerDay: integer(),
		retired: integer({ mode: "boolean" }).notNull().default(false),
		createdAt: integer().notNull(),
	},
	(t) => [index("sender_numbers_by_organization").on(t.organizationId)],
);

/** A person who can be offered shifts. Written by caregivers/; never deleted, `active = 0` instead. */
export const caregivers = sqliteTable(
	"caregivers",
	{
		id: text().primaryKey(),
		organizationId: organizationId(),
		name: text().notNull(),
		role: text().notNull(),
		/** E.164. */
		phone: text().notNull(),
		/** What we write and say to this person in. */
		language: text().notNull().default("en"),
		active: integer({ mode: "boolean" }).notNull().default(true),
		/** What the carrier said of the number, until it is changed: calls only, or nothing reaches it. */
		phoneTrouble: text({ enum: ["not_textable", "bad_number"] }),
		createdAt: integer().notNull(),
		updatedAt: integer().notNull(),
	},
	(t) => [
		index("caregivers_eligible").on(t.organizationId, t.role, t.id, t.phone).where(sql`active = 1`),
		uniqueIndex("caregivers_by_phone").on(t.phone, t.organizationId),
		index("caregivers_by_organization").on(t.organizationId, t.id),
	],
);

/** Phones that a caregiver's record named before: who answers from one may be that person, or never was. Written by caregivers/; never deleted. */
export const formerPhones = sqliteTable(
	"former_phones",
	{
		phone: text().notNull(),
		caregiverId: text()
			.notNull()
			.references(() => caregivers.id),
		/** When the record was given another. */
		until: integer("until_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.phone, t.caregiverId] })],
);

/** A span of work that needs one caregiver. Holds no client name. Written by shifts/; never deleted. */
export const shifts = sqliteTable(
	"shifts",
	{
		id: text().primaryKey(),
		organizationId: organizationId(),
		role: text().notNull(),
		startsAt: integer().notNull(),
		endsAt: integer().notNull(),
		/** A label people know the place by ("Oakland"); null: none given. */
		place: text(),
		createdAt: integer().notNull(),
	},
	(t) => [index("shifts_by_start").on(t.organizationId, t.startsAt, t.id)],
);

/**
 * One attempt to fill a shift. `starts_at` and `ends_at` are the shift's (which never change), so
 * that the overlap guard of a claim is one index lookup. Live is what is not closed: pending or claimed.
 * Written by fanouts/; never deleted.
 */
export const fanouts = sqliteTable(
	"fanouts",
	{
		id: text().primaryKey(),
		organizationId: organizationId(),
		shiftId: text()
			.notNull()
			.references(() => shifts.id),
		status: text({ enum: ["pending", "claimed", "cancelled", "expired", "released"] }).notNull(),
		startsAt: integer().notNull(),
		endsAt: integer().notNull(),
		startedAt: integer().notNull(),
		claimedBy: text().references(() => caregivers.id),
		claimedAt: integer(),
		/** When it was cancelled, expired or released. */
		closedAt: integer(),
		/** The fanout whose winner gave the shift back, when this one fills it again. */
		refillOf: text(),
	},
	(t) => [
		// Not by status: an index that a claim has to touch would cost it a page.
		uniqueIndex("fanouts_one_live_per_shift").on(t.shiftId).where(sql`closed_at IS NULL`),
		check("fanouts_live_until_closed", sql`(closed_at IS NULL) = (status IN ('pending', 'claimed'))`),
		index("fanouts_held").on(t.claimedBy, t.endsAt, t.startsAt).where(sql`status = 'claimed'`),
		index("fanouts_by_shift").on(t.shiftId, t.startedAt),
	],
);

/**
 * One contact attempt of a fanout: which channel, when, and how far through the people it has come
 * (`cursor` is the last caregiver id done). Written by rounds/; never deleted.
 */
export const rounds = sqliteTable(
	"rounds",
	{
		fanoutId: text()
			.notNull()
			.references(() => fanouts.id),
		number: integer().notNull(),
		channel: text({ enum: ["sms", "voice"] }).notNull(),
		dueAt: integer().notNull(),
		startedAt: integer(),
		completedAt: integer(),
		cursor: text(),
		contacted: integer().notNull().default(0),
	},
	(t) => [primaryKey({ columns: [t.fanoutId, t.number] })],
);

/**
 * One caregiver's place in a fanout (WITHOUT ROWID). `closes_at` is the shift's end: it lets "this
 * person's open offers" be found without touching old ones. Whether and when the
 * person was contacted is read off its messages. Written by rounds/ (made) and fanouts/ (answered); never deleted.
 */
export const offers = sqliteTable(
	"offers",
	{
		fanoutId: text()
			.notNull()
			.references(() => fanouts.id),
		caregiverId: text()
			.notNull()
			.references(() => caregivers.id),
		/** What this person answered: null until an unambiguous answer. A yes is told by `fanouts.claimed_by` alone. */
		answer: text({ enum: ["declined", "released"] }),
		answeredAt: integer(),
		/** The number its text leaves from; a reply to that number means this offer. */
		senderNumber: text(),
		closesAt: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.fanoutId, t.caregiverId] }),
		index("offers_of_caregiver").on(t.caregiverId, t.closesAt),
	],
);

/**
 * A persisted "do this at that instant" (WITHOUT ROWID). Written by timers/; deleted when fired.
 * Its reason is checked when it fires, never before.
 */
export const timers = sqliteTable(
	"timers",
	{
		dueAt: integer().notNull(),
		id: text().notNull(),
		kind: text({ enum: ["start_round", "continue_round", "expire_fanout", "tell_filled", "tell_unfilled"] }).notNull(),
		fanoutId: text().notNull(),
		/** The round, where the kind has one. */
		round: integer(),
		/** How far a paged notice has come, or whom the timer is for. */
		caregiverId: text(),
		failures: integer().notNull().default(0),
	},
	(t) => [primaryKey({ columns: [t.dueAt, t.id] })],
);

/** The words of texts that go to many: once per fanout, round and language. Written by outbox/; never deleted. */
export const texts = sqliteTable("texts", {
	id: text().primaryKey(),
	language: text().notNull(),
	body: text().notNull(),
	encoding: text({ enum: ["gsm7", "ucs2"] }).notNull(),
	segments: integer().notNull(),
});

/**
 * The outbox: one outgoing text or call. `status` is ours; `progress` is the carrier's last word and
 * only moves forward. Written by outbox/; never deleted.
 */
export const messages = sqliteTable(
	"messages",
	{
		seq: integer().primaryKey(),
		id: text().notNull(),
		organizationId: text().notNull(),
		/** What makes a second one of the same impossible. */
		dedupeKey: text().notNull(),
		channel: text({ enum: ["sms", "voice"] }).notNull(),
		kind: text({
			/** `written`: in the office's own words. */
			enum: [
				"offer",
				"claimed",
				"filled",
				"withdrawn",
				"taken_off",
				"called_off",
				"answer",
				"written",
				"opt_out_confirmation",
			],
		}).notNull(),
		fanoutId: text(),
		round: integer(),
		caregiverId: text(),
		toPhone: text().notNull(),
		fromNumber: text(),
		/** The words of a text that goes to many; a call says its own from the fanout and round. */
		textId: text(),
		/** The words of a text that goes to this person alone, and the segments that they take. */
		body: text(),
		segments: integer(),
		/** 0 confirmations, their contrary and answers, 1 "filled" notices, 2 offers: lower leaves first. */
		priority: integer().notNull(),
		status: text({
			enum: ["queued", "sending", "accepted", "refused", "obsolete", "in_doubt", "given_up"],
		}).notNull(),
		/** The carrier's last word ("sent", "delivered", "busy", …). */
		progress: text(),
		/** The rank of that word among the carrier's: it only grows. */
		progressRank: integer(),
		carrierId: text(),
		errorCode: integer(),
		/** Why it ended as it did, in our words. */
		because: text(),
		attempts: integer().notNull().default(0),
		/** Not before this instant. */
		sendAfterAt: integer().notNull(),
		/** Worth nothing after this instant. */
		expiresAt: integer().notNull(),
		/** While `sending`: when the lease is void and the outcome in doubt. */
		leaseExpiresAt: integer(),
		/** While `sending`: 1 as long as a text waits in line for its slot. Nothing of it has left, so a crash leaves no doubt. */
		inLine: integer().notNull().default(0),
		/** The last attempt's start; evidence older than this is not ours. */
		attemptedAt: integer(),
		/** While `in_doubt`: when to look for evidence next, and how often that was done. */
		nextLookAt: integer(),
		looks: integer().notNull().default(0),
		/** When it was last queued again because the carrier does not know of it. */
		resentAt: integer(),
		/** When the carrier last refused it for our set-up, not for itself. */
		setUpFailedAt: integer(),
		/** A call that must stop ringing: since when that is wanted. */
		cancelAt: integer(),
		/** Texts: segments charged; calls: 1 once placed. */
		cost: integer(),
		createdAt: integer().notNull(),
		settledAt: integer(),
	},
	(t) => [
		uniqueIndex("messages_by_id").on(t.id),
		uniqueIndex("messages_once").on(t.dedupeKey),
		index("messages_queued")
			.on(t.organizationId, t.fromNumber, t.channel, t.priority, t.seq)
			.where(sql`status = 'queued'`),
		// Only what was put off is in it, so that a fan-out does not pay for it.
		index("messages_put_off").on(t.sendAfterAt).where(sql`status = 'queued' AND send_after_at > created_at`),
		index("messages_sending").on(t.leaseExpiresAt).where(sql`status = 'sending'`),
		index("messages_in_doubt").on(t.nextLookAt).where(sql`status = 'in_doubt'`),
		index("messages_to_cancel").on(t.cancelAt).where(sql`cancel_at IS NOT NULL`),
		index("messages_of_fanout").on(t.fanoutId, t.seq),
		index("messages_of_caregiver").on(t.caregiverId, t.seq),
		index("messages_settled").on(t.settledAt).where(sql`settled_at IS NOT NULL`),
	],
);

/**
 * Every inbound text, key press and utterance, once per carrier id, with what came of it (so that a
 * repeat is answered the same). Written by replies/; never deleted.
 */
export const inboundMessages = sqliteTable("inbound_messages", {
	/** The carrier's id of it. */
	carrierId: text().primaryKey(),
	organizationId: text(),
	caregiverId: text(),
	channel: text({ enum: ["sms", "voice"] }).notNull(),
	fromPhone: text().notNull(),
	toPhone: text(),
	body: text().notNull(),
	receivedAt: integer().notNull(),
	/** JSON of what was understood and what came of it. */
	outcome: text({ mode: "json" }).notNull(),
});

/** Who is opted out now, by organization and phone. Written by consent/; deleted by consent/ on opt-in. */
export const optOuts = sqliteTable(
	"opt_outs",
	{
		organizationId: organizationId(),
		phone: text().notNull(),
		since: integer("since_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organizationId, t.phone] })],
);

/** The consent ledger: who, how, when, scope. Written by consent/; append-only. */
export const consentChanges = sqliteTable(
	"consent_changes",
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		organizationId: organizationId(),
		phone: text().notNull(),
		caregiverId: text(),
		change: text({ enum: ["opted_out", "opted_in"] }).notNull(),
		how: text({
			enum: [
				"keyword",
				"plain_words",
				"key_press",
				"carrier_opt_out",
				"carrier_refusal",
				"administrator",
				"bare_yes",
				"phone_changed",
			],
		}).notNull(),
		actor: text().notNull(),
		at: integer("changed_at").notNull(),
	},
	(t) => [index("consent_changes_of_phone").on(t.organizationId, t.phone, t.seq)],
);

/** The audit trail, one line a change, in the change's own transaction. Written by audit/; append-only. */
export const events = sqliteTable(
	"events",
	{
		seq: integer().primaryKey(),
		organizationId: text().notNull(),
		at: integer("happened_at").notNull(),
		kind: text().notNull(),
		/** Who did it: "caregiver:<id>", "key:<id>", "carrier", "coverline". */
		actor: text().notNull(),
		shiftId: text(),
		fanoutId: text(),
		caregiverId: text(),
		messageId: text(),
		detail: text({ mode: "json" }),
	},
	(t) => [index("events_of_shift").on(t.shiftId, t.seq).where(sql`shift_id IS NOT NULL`)],
);

/**
 * What we last asked a person, so that the next answer is read in its light, and the numbers that our last list of
 * offers told, which outlive the question: `listed` are fanout ids, each at the place of its number ("" where none
 * was told). Written by replies/; never deleted, `kind` null and no unclear answer where nothing is asked.
 */
export const questions = sqliteTable("questions", {
	caregiverId: text()
		.primaryKey()
		.references(() => caregivers.id),
	/** `which_refused`: which one, after a no. `written`: the office has written in its own words, and may have asked anything. */
	kind: text({
		enum: ["which_offer", "which_refused", "confirm_accept", "confirm_cancel", "confirm_return", "written"],
	}),
	/** The offers that it is about. */
	fanoutIds: text({ mode: "json" }).$type<string[]>().notNull(),
	listed: text({ mode: "json" }).$type<string[]>(),
	listedAt: integer(),
	/** Unclear answers in a row, and answers of ours in a row that nobody clear has answered. */
	unclearInARow: integer().notNull().default(0),
	/** Our number that it was asked over: an answer to another one may be about something else. */
	askedOver: text(),
	askedAt: integer().notNull(),
});

/** Who said yes too late and may be asked first next time. Written by replies/; never deleted. */
export const standby = sqliteTable(
	"standby",
	{
		shiftId: text()
			.notNull()
			.references(() => shifts.id),
		caregiverId: text()
			.notNull()
			.references(() => caregivers.id),
		since: integer("since_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.shiftId, t.caregiverId] })],
);

/** Something only a person can settle: an unclear reply, an open shift that nobody takes. Written by attention/; closed, never deleted. */
export const attentionItems = sqliteTable(
	"attention_items",
	{
		id: text().primaryKey(),
		organizationId: organizationId(),
		/** Whom it is about; null: the shift itself. */
		caregiverId: text().references(() => caregivers.id),
		fanoutId: text().references(() => fanouts.id),
		words: text().notNull(),
		understood: text().notNull(),
		createdAt: integer().notNull(),
		closedAt: integer(),
		closedBy: text(),
	},
	(t) => [index("attention_items_open").on(t.organizationId, t.createdAt).where(sql`closed_at IS NULL`)],
);

/**
 * Who may call us. Only the hash of a key is stored. An installation key may act for every
 * organization of this machine; `organization_id` is then where it works by default.
 * Written by organizations/; revoked, never deleted.
 */
export const apiKeys = sqliteTable("api_keys", {
	id: text().primaryKey(),
	organizationId: organizationId(),
	reach: text({ enum: ["organization", "installation"] }).notNull(),
	label: text().notNull(),
	/** SHA-256 of the key, hex. Keys are random, so no salt or stretching is called for. */
	hash: text().notNull().unique(),
	createdAt: integer().notNull(),
	revokedAt: integer(),
});

/** One row: what this installation made for itself at first start. Written by organizations/. */
export const installation = sqliteTable("installation", {
	id: integer().primaryKey(),
	/** Keys the per-message tokens in callback URLs. */
	callbackSecret: text().notNull(),
	createdAt: integer().notNull(),
});

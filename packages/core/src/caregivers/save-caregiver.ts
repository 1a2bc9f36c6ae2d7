import { understoodOfHolder } from "../attention/raise-attention.ts";
import { settleHeldShifts, tellOfHeldShifts } from "../attention/tell-of-held-shifts.ts";
import { recordEvent } from "../audit/record-event.ts";
import { recordOptOut } from "../consent/consent-ledger.ts";
import { isOptedOut } from "../consent/is-opted-out.ts";
import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { caregivers } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { isOurNumber } from "../organizations/is-our-number.ts";
import { reaches, type Scope } from "../organizations/scope.ts";
import { followsPhone } from "../outbox/follows-phone.ts";
import { tellAfterAll } from "../outbox/tell-after-all.ts";
import type { Language } from "../wording/languages.ts";
import { caregiverById, caregiverByPhone } from "./find-caregiver.ts";

export type Caregiver = typeof caregivers.$inferSelect;

export interface NewCaregiver {
	/** The client's own id, or undefined for one of ours. */
	id?: string | undefined;
	organizationId: string;
	name: string;
	role: string;
	/** E.164. */
	phone: string;
	language: Language;
}

/** @throws DomainError `id_taken`, `phone_taken`, `our_number`. */
export function createCaregiver(
	tx: Tx,
	{ caregiver, actor, now }: { caregiver: NewCaregiver; actor: string; now: number },
): Caregiver {
	const id = caregiver.id ?? tx.newId();
	if (idTaken(tx).get({ id }) !== undefined) throw new DomainError("id_taken", { field: "id", id });
	refuseTakenPhone(tx, { id, organizationId: caregiver.organizationId, phone: caregiver.phone });
	const { organizationId, name, role, phone, language } = caregiver;
	const row = { id, organizationId, name, role, phone, language };
	insertCaregiver(tx).run({ ...row, now });
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "caregiver.created",
		actor,
		caregiverId: id,
		detail: { role, language },
	});
	return { ...row, active: true, phoneTrouble: null, createdAt: now, updatedAt: now };
}

export interface CaregiverChange {
	name?: string | undefined;
	role?: string | undefined;
	phone?: string | undefined;
	language?: Language | undefined;
	active?: boolean | undefined;
}

/**
 * A new phone starts with a clean slate: what the carrier said was about the old one. What the person said
 * was not: who has opted out stays so, until an administrator says otherwise. What waits for the old phone
 * goes to the new one.
 *
 * @throws DomainError `not_found`, `phone_taken`, `our_number`.
 */
export function updateCaregiver(
	tx: Tx,
	{ id, change, scope, now }: { id: string; change: CaregiverChange; scope: Scope; now: number },
): Caregiver {
	const before = caregiverById(tx).get({ id });
	if (before === undefined || !reaches(scope, before)) throw new DomainError("not_found", { caregiverId: id });
	const entries = Object.entries(change).filter(
		([field, value]) => value !== undefined && value !== before[field as keyof CaregiverChange],
	);
	if (entries.length === 0) return before;
	const changed = Object.fromEntries(entries) as Partial<Caregiver>;
	if (changed.phone !== undefined)
		refuseTakenPhone(tx, { id, organizationId: before.organizationId, phone: changed.phone });
	const cleared = changed.phone === undefined ? {} : { phoneTrouble: null };
	const caregiver = { ...before, ...changed, ...cleared, updatedAt: now };
	saveCaregiver(tx).run({ ...caregiver, active: caregiver.active ? 1 : 0 });
	recordEvent(tx, {
		organizationId: before.organizationId,
		at: now,
		kind: "caregiver.updated",
		actor: scope.actor,
		caregiverId: id,
		detail: { fields: Object.keys(changed) },
	});
	if (changed.phone !== undefined) followPhone(tx, { before, phone: changed.phone, actor: scope.actor, now });
	if (changed.active === false) {
		const holder = { caregiverId: caregiver.id, organizationId: caregiver.organizationId };
		tellOfHeldShifts(tx, { holder, understood: understoodOfHolder.inactive, now });
	}
	if (changed.active === true) comeBack(tx, { caregiver, actor: scope.actor, now });
	return caregiver;
}

/** What they hold is theirs as before; that it is, when that had not left by the time they did, leaves now. */
function comeBack(tx: Tx, { caregiver, actor, now }: { caregiver: Caregiver; actor: string; now: number }): void {
	const { id: caregiverId, phone } = caregiver;
	settleHeldShifts(tx, { caregiverId, understood: understoodOfHolder.inactive, actor, now });
	tellAfterAll(tx, { caregiverId, phone, untold: "no_longer_employed", now });
}

function followPhone(
	tx: Tx,
	{ before, phone, actor, now }: { before: Caregiver; phone: string; actor: string; now: number },
): void {
	const { id: caregiverId, organizationId } = before;
	keepFormerPhone(tx).run({ phone: before.phone, caregiverId, now });
	if (isOptedOut(tx, { organizationId, phone: before.phone }))
		recordOptOut(tx, { organizationId, phone, caregiverId, how: "phone_changed", actor, about: null, now });
	if (isOptedOut(tx, { organizationId, phone })) {
		const holder = { caregiverId, organizationId };
		tellOfHeldShifts(tx, { holder, understood: understoodOfHolder.optedOut, now });
	}
	if (readdress(tx).run({ caregiverId, before: before.phone, phone }).changes > 0)
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const keepFormerPhone = statement<{ phone: string; caregiverId: string; now: number }>(`
	INSERT INTO former_phones (phone, caregiver_id, until_at) VALUES (:phone, :caregiverId, :now)
	ON CONFLICT (phone, caregiver_id) DO UPDATE SET until_at = :now
`);

/** What has not left and follows a person; anything else is settled as obsolete at its turn. */
const readdress = statement<{ caregiverId: string; before: string; phone: string }>(`
	UPDATE messages SET to_phone = :phone
	WHERE caregiver_id = :caregiverId AND status = 'queued' AND to_phone = :before AND kind IN (${followsPhone.map((kind) => `'${kind}'`).join(", ")})
`);

/** Imports change a hundred thousand in a row, for which the query builder takes several seconds. */
const saveCaregiver = statement<Omit<Caregiver, "active"> & { active: 0 | 1 }>(`
	UPDATE caregivers SET name = :name, role = :role, phone = :phone, language = :language, active = :active,
		phone_trouble = :phoneTrouble, updated_at = :updatedAt
	WHERE id = :id
`);

function refuseTakenPhone(
	tx: Tx,
	{ id, organizationId, phone }: { id: string; organizationId: string; phone: string },
): void {
	const owner = caregiverByPhone(tx).get({ phone, organizationId });
	if (owner !== undefined && owner.id !== id)
		throw new DomainError("phone_taken", { field: "phone", caregiverId: owner.id, active: owner.active });
	// We would text ourselves, and read our own texts as answers.
	if (isOurNumber(tx, phone)) throw new DomainError("our_number", { field: "phone" });
}

const idTaken = statement<{ id: string }, { found: 1 }>("SELECT 1 AS found FROM caregivers WHERE id = :id");

const insertCaregiver = statement<{
	id: string;
	organizationId: string;
	name: string;
	role: string;
	phone: string;
	language: Language;
	now: number;
}>(`
	INSERT INTO caregivers (id, organization_id, name, role, phone, language, active, created_at, updated_at)
	VALUES (:id, :organizationId, :name, :role, :phone, :language, 1, :now, :now)
`);

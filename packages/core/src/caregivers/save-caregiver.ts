import { eq } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { caregivers } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { reaches, type Scope } from "../organizations/scope.ts";
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

/** @throws DomainError `id_taken`, `phone_taken`. */
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

/** A new phone starts with a clean slate: what the carrier said was about the old one. @throws DomainError `not_found`, `phone_taken`. */
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
	tx.update(caregivers)
		.set({ ...changed, ...cleared, updatedAt: now })
		.where(eq(caregivers.id, id))
		.run();
	recordEvent(tx, {
		organizationId: before.organizationId,
		at: now,
		kind: "caregiver.updated",
		actor: scope.actor,
		caregiverId: id,
		detail: { fields: Object.keys(changed) },
	});
	return { ...before, ...changed, ...cleared, updatedAt: now };
}

function refuseTakenPhone(
	tx: Tx,
	{ id, organizationId, phone }: { id: string; organizationId: string; phone: string },
): void {
	const owner = caregiverByPhone(tx).get({ phone, organizationId });
	if (owner !== undefined && owner.id !== id)
		throw new DomainError("phone_taken", { field: "phone", caregiverId: owner.id });
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

import { and, eq, ne } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { caregivers } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { type Scope, within } from "../organizations/scope.ts";
import type { Language } from "../wording/languages.ts";

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
	const taken = tx.select({ id: caregivers.id }).from(caregivers).where(eq(caregivers.id, id)).get();
	if (taken !== undefined) throw new DomainError("id_taken", { field: "id", id });
	refuseTakenPhone(tx, { id, organizationId: caregiver.organizationId, phone: caregiver.phone });
	const row = { ...caregiver, id, active: true, phoneTrouble: null, createdAt: now, updatedAt: now };
	tx.insert(caregivers).values(row).run();
	recordEvent(tx, {
		organizationId: row.organizationId,
		at: now,
		kind: "caregiver.created",
		actor,
		caregiverId: id,
		detail: { role: row.role, language: row.language },
	});
	return row;
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
	const found = within(scope, caregivers.organizationId, eq(caregivers.id, id));
	const before = tx.select().from(caregivers).where(found).get();
	if (before === undefined) throw new DomainError("not_found", { caregiverId: id });
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
		.where(found)
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
	const other = tx
		.select({ id: caregivers.id })
		.from(caregivers)
		.where(and(eq(caregivers.phone, phone), eq(caregivers.organizationId, organizationId), ne(caregivers.id, id)))
		.get();
	if (other !== undefined) throw new DomainError("phone_taken", { field: "phone", caregiverId: other.id });
}

import { eq, sql } from "drizzle-orm";
import { caregiverById, caregiverByPhone } from "../caregivers/find-caregiver.ts";
import { createCaregiver, updateCaregiver } from "../caregivers/save-caregiver.ts";
import type { Tx } from "../db/database.ts";
import { prepared } from "../db/prepared.ts";
import { shifts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { findHome } from "../organizations/home.ts";
import { organizationForImport } from "../organizations/organization-for-import.ts";
import type { Scope } from "../organizations/scope.ts";
import { organizationExists } from "../organizations/update-organization.ts";
import { createShift } from "../shifts/create-shift.ts";
import { updateShift } from "../shifts/update-shift.ts";
import type { Language } from "../wording/languages.ts";
import { type IdOf, idMaker } from "./id-from-facts.ts";

export interface ImportedCaregiver {
	/** Where it stood in the list it came in. */
	index: number;
	id?: string | undefined;
	name: string;
	role: string;
	phone: string;
	organizationId?: string | undefined;
	language?: Language | undefined;
	active?: boolean | undefined;
}

export interface ImportedShift {
	index: number;
	/** Undefined: it gets one from what it says, so that the same file finds it again. */
	id?: string | undefined;
	organizationId?: string | undefined;
	role: string;
	startsAt: number;
	endsAt: number;
	place: string | null;
}

export interface ImportProblem {
	list: "caregivers" | "shifts";
	index: number;
	field: string;
	problem: string;
}

export interface ImportCounts {
	created: number;
	updated: number;
	unchanged: number;
}

export interface ImportReport {
	caregivers: ImportCounts;
	shifts: ImportCounts;
	problems: ImportProblem[];
}

/**
 * Brings in an agency's records. Known ids are updated, so that the same file twice changes nothing.
 * A record that names no organization goes where the file's other records go when they all name
 * one, else to the scope's own.
 *
 * With a problem nothing is kept, unless `partial`: the report then counts nothing. It is undone here rather
 * than by a throw, for which the whole batch of writes would be replayed, a hundred thousand records included.
 */
export function importRecords(
	tx: Tx,
	records: {
		caregivers: ImportedCaregiver[];
		shifts: ImportedShift[];
		problems: ImportProblem[];
		partial: boolean;
		/** A short name for what something says: the same words, the same name. */
		digest: (text: string) => string;
		scope: Scope;
		now: number;
	},
): ImportReport {
	const report: ImportReport = { caregivers: noCounts(), shifts: noCounts(), problems: [...records.problems] };
	const organizationOf = organizationFinder(tx, records);
	const idOf = idMaker(tx, records);
	const seen = new Set<string>();
	const phones = new Map(records.caregivers.flatMap(({ id, phone }) => (id === undefined ? [] : [[id, phone]])));
	tx.$client.exec("SAVEPOINT import");
	importAll(report, "caregivers", records.caregivers, (caregiver) =>
		importCaregiver(tx, { ...records, caregiver, organizationOf, seen, phones }),
	);
	importAll(report, "shifts", records.shifts, (shift) =>
		importShift(tx, { ...records, shift, organizationOf, idOf, seen }),
	);
	const refused = report.problems.length > 0 && !records.partial;
	if (refused) tx.$client.exec("ROLLBACK TO import");
	tx.$client.exec("RELEASE import");
	report.problems.sort(inOrderOfFile);
	return refused ? { caregivers: noCounts(), shifts: noCounts(), problems: report.problems } : report;
}

function inOrderOfFile(a: ImportProblem, b: ImportProblem): number {
	if (a.list !== b.list) return a.list < b.list ? -1 : 1;
	return a.index - b.index;
}

type Change = keyof ImportCounts;
type OrganizationOf = (named: string | undefined) => string;

/** Row by row. A phone is free once a later row has given its owner another: what only waits for that is tried again. */
function importAll<Row extends { index: number }>(
	report: ImportReport,
	list: ImportProblem["list"],
	rows: readonly Row[],
	importOne: (row: Row) => Change,
): void {
	const refused = rows.flatMap((row) => {
		const error = attempt(report[list], () => importOne(row));
		return error === null ? [] : [{ row, error }];
	});
	const changed = refused.length < rows.length;
	const isFinal = ({ error }: { error: DomainError }) => !changed || error.code !== "phone_taken";
	for (const { row, error } of refused.filter(isFinal))
		report.problems.push({ list, index: row.index, field: fieldOf(error), problem: error.message });
	const waiting = refused.filter((one) => !isFinal(one)).map(({ row }) => row);
	if (waiting.length > 0) importAll(report, list, waiting, importOne);
}

/** @returns what is wrong with it; null: it is counted. */
function attempt(counts: ImportCounts, importOne: () => Change): DomainError | null {
	try {
		counts[importOne()] += 1;
		return null;
	} catch (error) {
		if (error instanceof DomainError) return error;
		throw error;
	}
}

function fieldOf({ facts }: DomainError): string {
	return facts.field === "endsAt" ? "end_time" : String(facts.field ?? "id");
}

function importCaregiver(
	tx: Tx,
	{
		caregiver,
		organizationOf,
		seen,
		phones,
		scope,
		now,
	}: {
		caregiver: ImportedCaregiver;
		organizationOf: OrganizationOf;
		/** Whom this file has named before. */
		seen: Set<string>;
		/** By id, the phones that it gives. */
		phones: ReadonlyMap<string, string>;
		scope: Scope;
		now: number;
	},
): Change {
	const { index: _index, organizationId: named, id, active, ...facts } = caregiver;
	const organizationId = organizationOf(named);
	const known =
		id === undefined ? caregiverByPhone(tx).get({ phone: facts.phone, organizationId }) : caregiverById(tx).get({ id });
	if (known === undefined) {
		const created = createCaregiver(tx, {
			caregiver: { ...facts, id, organizationId, language: facts.language ?? "en" },
			actor: scope.actor,
			now,
		});
		if (active === false) updateCaregiver(tx, { id: created.id, change: { active }, scope, now });
		seen.add(`caregiver ${created.id}`);
		return "created";
	}
	// Whose phone it was gets another in this file: this is somebody else.
	if (id === undefined && (phones.get(known.id) ?? facts.phone) !== facts.phone)
		throw new DomainError("phone_taken", { field: "phone", caregiverId: known.id, active: known.active });
	if (known.organizationId !== organizationId) throw new DomainError("id_taken", { field: "id" });
	if (seen.has(`caregiver ${known.id}`) && differs(known, { ...facts, active }))
		throw id === undefined
			? new DomainError("phone_taken", { field: "phone" })
			: new DomainError("id_taken", { field: "id" });
	const updated = updateCaregiver(tx, {
		id: known.id,
		change: { ...facts, active },
		scope: { ...scope, organizationId, everywhere: false },
		now,
	});
	seen.add(`caregiver ${known.id}`);
	return JSON.stringify(updated) === JSON.stringify(known) ? "unchanged" : "updated";
}

function importShift(
	tx: Tx,
	{
		shift,
		organizationOf,
		idOf,
		seen,
		scope,
		now,
	}: {
		shift: ImportedShift;
		organizationOf: OrganizationOf;
		idOf: IdOf;
		seen: Set<string>;
		scope: Scope;
		now: number;
	},
): Change {
	const { index: _index, organizationId: named, id: given, ...facts } = shift;
	const organizationId = organizationOf(named);
	const id = given ?? idOf(shift, organizationId);
	const known = shiftById(tx).get({ id });
	if (known === undefined) {
		createShift(tx, { shift: { ...facts, id, organizationId }, actor: scope.actor, now });
		seen.add(`shift ${id}`);
		return "created";
	}
	if (known.organizationId !== organizationId) throw new DomainError("id_taken", { field: "id" });
	if (seen.has(`shift ${id}`) && differs(known, facts)) throw new DomainError("id_taken", { field: "id" });
	seen.add(`shift ${id}`);
	return updateShift(tx, { before: known, change: facts, actor: scope.actor, now });
}

/** A file that says two different things of one record is not right about one of them. */
function differs<Known extends object>(
	known: Known,
	facts: { [Field in keyof Known]?: Known[Field] | undefined },
): boolean {
	return Object.entries(facts).some(([field, value]) => value !== undefined && value !== known[field as keyof Known]);
}

/** Finds each named organization once. */
function organizationFinder(
	tx: Tx,
	{
		caregivers: people,
		shifts: work,
		scope,
		now,
	}: { caregivers: ImportedCaregiver[]; shifts: ImportedShift[]; scope: Scope; now: number },
): OrganizationOf {
	const names = new Set([...people, ...work].flatMap(({ organizationId }) => organizationId ?? []));
	const unnamed = names.size === 1 ? [...names][0] : undefined;
	const found = new Map<string, string | null>();
	return (named) => {
		const name = named ?? unnamed;
		if (name === undefined) return organizationExists(tx, scope.organizationId) ? scope.organizationId : homeOf(tx);
		if (!found.has(name)) found.set(name, organizationForImport(tx, { named: name, scope, now }));
		const organizationId = found.get(name);
		if (!organizationId) throw new DomainError("not_found", { field: "organization_id", organizationId: name });
		return organizationId;
	};
}

/** The home organization may have been named by an earlier record of the same file. */
function homeOf(tx: Tx): string {
	const home = findHome(tx);
	if (home === undefined) throw new DomainError("not_found", { field: "organization_id" });
	return home.organizationId;
}

function noCounts(): ImportCounts {
	return { created: 0, updated: 0, unchanged: 0 };
}

const shiftById = prepared((db) =>
	db
		.select()
		.from(shifts)
		.where(eq(shifts.id, sql.placeholder("id")))
		.prepare(),
);

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
	id: string;
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

/** Thrown to undo an import that is not wanted in part; carries the report. */
export class ImportRefused extends Error {
	readonly report: ImportReport;

	constructor(report: ImportReport) {
		super("Nothing was imported: some records have problems.");
		this.report = report;
	}
}

/**
 * Brings in an agency's records. Known ids are updated, so that the same file twice changes nothing.
 * A record that names no organization goes where the file's other records go when they all name
 * one, else to the scope's own.
 *
 * @throws ImportRefused with every problem when there is one, unless `partial`; nothing is kept then.
 */
export function importRecords(
	tx: Tx,
	records: {
		caregivers: ImportedCaregiver[];
		shifts: ImportedShift[];
		problems: ImportProblem[];
		partial: boolean;
		scope: Scope;
		now: number;
	},
): ImportReport {
	const report: ImportReport = { caregivers: noCounts(), shifts: noCounts(), problems: [...records.problems] };
	const organizationOf = organizationFinder(tx, records);
	for (const caregiver of records.caregivers) {
		attempt(report, { list: "caregivers", index: caregiver.index }, () =>
			importCaregiver(tx, { ...records, caregiver, organizationOf }),
		);
	}
	for (const shift of records.shifts) {
		attempt(report, { list: "shifts", index: shift.index }, () =>
			importShift(tx, { ...records, shift, organizationOf }),
		);
	}
	if (report.problems.length > 0 && !records.partial) {
		throw new ImportRefused({ caregivers: noCounts(), shifts: noCounts(), problems: report.problems });
	}
	return report;
}

type Change = keyof ImportCounts;
type OrganizationOf = (named: string | undefined) => string;

function attempt(
	report: ImportReport,
	{ list, index }: Pick<ImportProblem, "list" | "index">,
	importOne: () => Change,
): void {
	try {
		report[list][importOne()] += 1;
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		report.problems.push({ list, index, field: fieldOf(error), problem: error.message });
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
		scope,
		now,
	}: { caregiver: ImportedCaregiver; organizationOf: OrganizationOf; scope: Scope; now: number },
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
		return "created";
	}
	if (known.organizationId !== organizationId) throw new DomainError("id_taken", { field: "id" });
	const updated = updateCaregiver(tx, {
		id: known.id,
		change: { ...facts, active },
		scope: { ...scope, organizationId, everywhere: false },
		now,
	});
	return JSON.stringify(updated) === JSON.stringify(known) ? "unchanged" : "updated";
}

function importShift(
	tx: Tx,
	{
		shift,
		organizationOf,
		scope,
		now,
	}: { shift: ImportedShift; organizationOf: OrganizationOf; scope: Scope; now: number },
): Change {
	const { index: _index, organizationId: named, ...facts } = shift;
	const organizationId = organizationOf(named);
	const known = shiftById(tx).get({ id: shift.id });
	if (known === undefined) {
		createShift(tx, { shift: { ...facts, organizationId }, actor: scope.actor, now });
		return "created";
	}
	if (known.organizationId !== organizationId) throw new DomainError("id_taken", { field: "id" });
	return updateShift(tx, { before: known, change: facts, actor: scope.actor, now });
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

import {
	type ImportedCaregiver,
	type ImportedShift,
	type ImportProblem,
	type ImportReport,
	importRecords,
} from "@coverline/core";
import { z } from "zod";
import { digestOf, nextTurn } from "../../host/deps.ts";
import { fieldErrorsOf } from "../../http/field-errors.ts";
import { chosenId, instant, language, name, phone, place, role } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";

const mostRows = 200_000;

const caregiverRow = z.strictObject({
	id: chosenId.optional(),
	name,
	role,
	phone,
	organization_id: chosenId.nullish(),
	language: language.nullish(),
	active: z.boolean().optional(),
});

const shiftRow = z.strictObject({
	id: chosenId.optional(),
	organization_id: chosenId.nullish(),
	role_required: role,
	start_time: instant,
	end_time: instant,
	place: place.nullish(),
});

/** Typed for whoever calls; at run time any row is let in here and checked by itself. */
function rowsOf<Row>() {
	return z
		.array(z.custom<Row>())
		.max(mostRows, { error: `must have at most ${mostRows} records` })
		.default([]);
}

export const records = router({
	/** Rows are checked one by one, so that every problem is reported with its place and none hides another. */
	import: procedure
		.input(
			z.strictObject({
				caregivers: rowsOf<z.input<typeof caregiverRow>>(),
				shifts: rowsOf<z.input<typeof shiftRow>>(),
				partial: z.boolean().default(false),
			}),
		)
		.mutation(async ({ ctx, input }): Promise<ImportReport> => {
			const problems: ImportProblem[] = [];
			const caregivers = await checked(input.caregivers, (row, index) => caregiverOf(row, index, problems));
			const shifts = await checked(input.shifts, (row, index) => shiftOf(row, index, problems));
			const { partial } = input;
			const { scope, now } = ctx;
			return ctx.deps.write((tx) =>
				importRecords(tx, { caregivers, shifts, problems, partial, digest: digestOf, scope, now }),
			);
		}),
});

/** Rows checked before others have their turn: a file of a hundred thousand must not hold up an answer. */
const rowsPerTurn = 250;

async function checked<Row, Checked>(
	rows: readonly Row[],
	check: (row: Row, index: number) => Checked[],
): Promise<Checked[]> {
	const good: Checked[] = [];
	for (const [index, row] of rows.entries()) {
		if (index > 0 && index % rowsPerTurn === 0) await nextTurn();
		good.push(...check(row, index));
	}
	return good;
}

function caregiverOf(row: unknown, index: number, problems: ImportProblem[]): ImportedCaregiver[] {
	const parsed = caregiverRow.safeParse(row);
	if (!parsed.success) return refuse(parsed.error, { list: "caregivers", index, problems });
	const { organization_id, language: spoken, ...facts } = parsed.data;
	return [{ ...facts, index, organizationId: organization_id ?? undefined, language: spoken ?? undefined }];
}

function shiftOf(row: unknown, index: number, problems: ImportProblem[]): ImportedShift[] {
	const parsed = shiftRow.safeParse(row);
	if (!parsed.success) return refuse(parsed.error, { list: "shifts", index, problems });
	const { organization_id, role_required, start_time, end_time, place: label, id: given } = parsed.data;
	return [
		{
			index,
			id: given,
			organizationId: organization_id ?? undefined,
			role: role_required,
			startsAt: start_time,
			endsAt: end_time,
			place: label ?? null,
		},
	];
}

function refuse(
	error: z.ZodError,
	{ list, index, problems }: { list: ImportProblem["list"]; index: number; problems: ImportProblem[] },
): [] {
	for (const [field, problem] of Object.entries(fieldErrorsOf(error))) problems.push({ list, index, field, problem });
	return [];
}

import {
	type ImportedCaregiver,
	type ImportedShift,
	type ImportProblem,
	ImportRefused,
	type ImportReport,
	importRecords,
} from "@coverline/core";
import { z } from "zod";
import { digestOf } from "../../host/deps.ts";
import { fieldErrorsOf } from "../../http/field-errors.ts";
import { procedure, router } from "../init.ts";
import { chosenId, instant, language, name, phone, place, role } from "../inputs.ts";

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
			const caregivers = input.caregivers.flatMap((row, index) => caregiverOf(row, index, problems));
			const seen = new Map<string, number>();
			const shifts = input.shifts.flatMap((row, index) => shiftOf(row, { index, problems, seen }));
			if (problems.length > 0 && !input.partial) {
				const none = { created: 0, updated: 0, unchanged: 0 };
				return { caregivers: none, shifts: none, problems };
			}
			try {
				return await ctx.deps.write((tx) =>
					importRecords(tx, { caregivers, shifts, problems, partial: input.partial, scope: ctx.scope, now: ctx.now }),
				);
			} catch (error) {
				if (error instanceof ImportRefused) return error.report;
				throw error;
			}
		}),
});

function caregiverOf(row: unknown, index: number, problems: ImportProblem[]): ImportedCaregiver[] {
	const parsed = caregiverRow.safeParse(row);
	if (!parsed.success) return refuse(parsed.error, { list: "caregivers", index, problems });
	const { organization_id, language: spoken, ...facts } = parsed.data;
	return [{ ...facts, index, organizationId: organization_id ?? undefined, language: spoken ?? undefined }];
}

function shiftOf(
	row: unknown,
	{ index, problems, seen }: { index: number; problems: ImportProblem[]; seen: Map<string, number> },
): ImportedShift[] {
	const parsed = shiftRow.safeParse(row);
	if (!parsed.success) return refuse(parsed.error, { list: "shifts", index, problems });
	const { organization_id, role_required, start_time, end_time, place: label, id: given } = parsed.data;
	const facts = {
		organizationId: organization_id ?? undefined,
		role: role_required,
		startsAt: start_time,
		endsAt: end_time,
		place: label ?? null,
	};
	return [{ ...facts, index, id: given ?? idFromFacts(facts, seen) }];
}

function refuse(
	error: z.ZodError,
	{ list, index, problems }: { list: ImportProblem["list"]; index: number; problems: ImportProblem[] },
): [] {
	for (const [field, problem] of Object.entries(fieldErrorsOf(error))) problems.push({ list, index, field, problem });
	return [];
}

/** A shift without an id gets one from what it says, so that importing the file again finds it; the second of two alike is another. */
function idFromFacts(facts: object, seen: Map<string, number>): string {
	const said = JSON.stringify(facts);
	const nth = (seen.get(said) ?? 0) + 1;
	seen.set(said, nth);
	return digestOf(`${nth} ${said}`);
}

import { and, eq, sql } from "drizzle-orm";
import { prepared } from "../db/prepared.ts";
import { caregivers } from "../db/schema.ts";

/** Whatever organization it is of. */
export const caregiverById = prepared((db) =>
	db
		.select()
		.from(caregivers)
		.where(eq(caregivers.id, sql.placeholder("id")))
		.prepare(),
);

export const caregiverByPhone = prepared((db) =>
	db
		.select()
		.from(caregivers)
		.where(
			and(
				eq(caregivers.phone, sql.placeholder("phone")),
				eq(caregivers.organizationId, sql.placeholder("organizationId")),
			),
		)
		.prepare(),
);

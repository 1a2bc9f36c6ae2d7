import { findFanout } from "@coverline/core";
import { testDatabase } from "@coverline/core/testing";
import { expect, test } from "vitest";

test("a parameter that is missing is an error, not NULL", () => {
	const db = testDatabase(() => "id");
	expect(() => findFanout(db, undefined as unknown as string)).toThrow('Missing named parameter "fanoutId"');
});

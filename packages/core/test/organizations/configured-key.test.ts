import { createApiKey, revokeApiKey, scopeOfKey, setConfiguredKey } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { rows } from "../support.ts";

test("a configured key that was revoked by hand stays so, whatever the configuration names in between", async () => {
	const world = createWorld();
	await world.person();
	const configure = (hash: string) =>
		world.write((tx) => setConfiguredKey(tx, { organizationId: "home", hash, actor: "coverline", now: 1 }));
	await configure("one");
	const spare = { organizationId: "home", reach: "installation", label: "spare", hash: "spare" } as const;
	await world.write((tx) => createApiKey(tx, { ...spare, actor: "test", now: 1 }));
	const id = rows<{ id: string }>(world.db, "SELECT id FROM api_keys WHERE hash = 'one'")[0]?.id ?? "";
	await world.write((tx) => revokeApiKey(tx, { id, scope: world.scope, now: 2 }));
	for (const named of ["one", "two", "one", "three", "one"]) {
		await configure(named);
		expect(scopeOfKey(world.db, "one"), `after ${named}`).toBeNull();
	}
	await configure("two");
	expect(scopeOfKey(world.db, "two")).not.toBeNull();
});

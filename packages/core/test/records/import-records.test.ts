import { type ImportedCaregiver, type ImportedShift, importRecords } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, rows } from "../support.ts";

const people: ImportedCaregiver[] = [
	{ index: 0, id: "c1", name: "Ana", role: "CNA", phone: "+15550001" },
	{ index: 1, id: "c2", name: "Ben", role: "RN", phone: "+15550002", language: "es" },
];
const work: ImportedShift[] = [
	{
		index: 0,
		id: "s1",
		role: "CNA",
		startsAt: Date.UTC(2025, 6, 20, 8),
		endsAt: Date.UTC(2025, 6, 20, 16),
		place: null,
	},
];

function load(world: World, given: Partial<Parameters<typeof importRecords>[1]> = {}) {
	return world.write((tx) =>
		importRecords(tx, {
			caregivers: people,
			shifts: work,
			problems: [],
			partial: false,
			digest: (text) => text,
			scope: world.scope,
			now: world.clock.now(),
			...given,
		}),
	);
}

test("records come in once: the same file again changes nothing", async () => {
	const world = createWorld();
	expect(await load(world)).toMatchObject({ caregivers: { created: 2 }, shifts: { created: 1 }, problems: [] });
	const before = [rows(world.db, "SELECT * FROM caregivers"), rows(world.db, "SELECT * FROM shifts"), world.events()];
	world.clock.advance(60_000);
	expect(await load(world)).toEqual({
		caregivers: { created: 0, updated: 0, unchanged: 2 },
		shifts: { created: 0, updated: 0, unchanged: 1 },
		problems: [],
	});
	expect([rows(world.db, "SELECT * FROM caregivers"), rows(world.db, "SELECT * FROM shifts"), world.events()]).toEqual(
		before,
	);
});

test("a changed record is counted as updated, also at the instant at which it was made", async () => {
	const world = createWorld();
	await load(world);
	const renamed = people.map((person) => (person.id === "c1" ? { ...person, name: "Anna" } : person));
	expect(await load(world, { caregivers: renamed })).toMatchObject({
		caregivers: { created: 0, updated: 1, unchanged: 1 },
	});
});

test("who comes without an id is known by the phone", async () => {
	const world = createWorld();
	const nameless = people.map(({ id: _id, ...person }) => person);
	await load(world, { caregivers: nameless });
	expect(await load(world, { caregivers: nameless })).toMatchObject({ caregivers: { created: 0, unchanged: 2 } });
	expect(count(world.db, "caregivers")).toBe(2);
});

test("one bad record keeps everything out, and all problems are told at once", async () => {
	const world = createWorld();
	const events = world.events().length;
	const bad: ImportedShift[] = [...work, { ...(work[0] as ImportedShift), index: 1, id: "s2", endsAt: 0 }];
	const twice = [...people, { index: 2, id: "c3", name: "Twin", role: "CNA", phone: "+15550001" }];
	expect(await load(world, { shifts: bad, caregivers: twice })).toMatchObject({
		caregivers: { created: 0 },
		problems: [
			{ list: "caregivers", index: 2, field: "phone" },
			{ list: "shifts", index: 1, field: "end_time" },
		],
	});
	expect(count(world.db, "caregivers") + count(world.db, "shifts")).toBe(0);
	expect(world.events().length).toBe(Math.max(events, 1));
	expect(await load(world, { shifts: bad, caregivers: twice, partial: true })).toMatchObject({
		caregivers: { created: 2 },
		shifts: { created: 1 },
		problems: [{ index: 2 }, { index: 1 }],
	});
});

test("a shift that people have been asked about is not changed by a file", async () => {
	const world = createWorld();
	await load(world);
	await world.start("s1");
	const moved = work.map((shift) => ({ ...shift, endsAt: shift.endsAt + 1 }));
	expect(await load(world, { shifts: moved })).toMatchObject({ problems: [{ field: "id" }] });
	expect(await load(world)).toMatchObject({ shifts: { unchanged: 1 } });
});

test("the first organization that a file names becomes the home's name, and all that was there follows", async () => {
	const world = createWorld();
	const ana = await world.person({ id: "a0" });
	const shift = await world.shift();
	await world.start(shift);
	await load(world, { caregivers: people.map((person) => ({ ...person, organizationId: "agency-1" })) });
	expect(rows(world.db, "SELECT id, is_home, provisional FROM organizations")).toEqual([
		{ id: "agency-1", is_home: 1, provisional: 0 },
	]);
	for (const table of ["caregivers", "shifts", "fanouts", "messages", "events"]) {
		expect(count(world.db, `${table} WHERE organization_id <> 'agency-1'`)).toBe(0);
	}
	expect(world.db.$client.pragma("foreign_key_check")).toEqual([]);
	expect((await ana.reply("YES")).outcome.kind).toBe("claimed");
});

test("records without an organization go home, also when the same file has just named it", async () => {
	const world = createWorld();
	const mixed: ImportedCaregiver[] = [
		{ index: 0, id: "x1", name: "One", role: "CNA", phone: "+15550011", organizationId: "agency-1" },
		{ index: 1, id: "x2", name: "Two", role: "CNA", phone: "+15550012", organizationId: "agency-2" },
		{ index: 2, id: "x3", name: "Three", role: "CNA", phone: "+15550013" },
	];
	await world.person();
	expect(await load(world, { caregivers: mixed, shifts: [] })).toMatchObject({
		caregivers: { created: 3 },
		problems: [],
	});
	expect(rows(world.db, "SELECT id, organization_id AS home FROM caregivers WHERE id LIKE 'x%' ORDER BY id")).toEqual([
		{ id: "x1", home: "agency-1" },
		{ id: "x2", home: "agency-2" },
		{ id: "x3", home: "agency-1" },
	]);
});

test("a key can fill its own organization only, and takes over nobody's ids", async () => {
	const world = createWorld();
	await world.person();
	const theirs = await world.organization("theirs");
	const mine = await world.organization("mine");
	await load(world, { scope: theirs });
	expect(await load(world, { scope: mine })).toMatchObject({
		problems: [
			{ index: 0, field: "id" },
			{ index: 1, field: "id" },
			{ list: "shifts", field: "id" },
		],
	});
	const named = people.map((person) => ({ ...person, organizationId: "theirs" }));
	expect(await load(world, { caregivers: named, scope: mine, shifts: [] })).toMatchObject({
		problems: [{ field: "organization_id" }, { field: "organization_id" }],
	});
	expect(count(world.db, "caregivers WHERE organization_id = 'mine'")).toBe(0);
});

test("an import that is refused runs once, keeps nothing and costs the writes beside it nothing", async () => {
	let runs = 0;
	const world = createWorld({
		aroundWrite: (_db, run) => {
			runs += 1;
			return run();
		},
	});
	await world.person();
	runs = 0;
	const twin = { index: 2, id: "c3", name: "Twin", role: "CNA", phone: "+15550001", organizationId: "agency-1" };
	const [report] = await Promise.all([load(world, { caregivers: [...people, twin] }), world.shift({ id: "beside" })]);
	expect(report).toMatchObject({ caregivers: { created: 0 }, problems: [{ index: 2, field: "phone" }] });
	expect(runs).toBe(2);
	expect(rows(world.db, "SELECT id FROM shifts")).toEqual([{ id: "beside" }]);
	expect(rows(world.db, "SELECT id FROM organizations")).toEqual([{ id: "home" }]);
});

test("a file that says two different things of one record is told so; the same twice is once", async () => {
	const world = createWorld();
	const [ana] = people as [ImportedCaregiver];
	const [shift] = work as [ImportedShift];
	const phoneTwice = [
		{ ...ana, id: undefined },
		{ ...ana, id: undefined, index: 1, name: "Bob" },
	];
	expect(await load(world, { caregivers: phoneTwice })).toMatchObject({ problems: [{ index: 1, field: "phone" }] });
	const idTwice = [ana, { ...ana, index: 1, phone: "+15550009" }];
	const moved = [shift, { ...shift, index: 1, role: "RN" }];
	expect(await load(world, { caregivers: idTwice, shifts: moved })).toMatchObject({
		problems: [
			{ list: "caregivers", index: 1, field: "id" },
			{ list: "shifts", index: 1, field: "id" },
		],
	});
	expect(count(world.db, "caregivers") + count(world.db, "shifts")).toBe(0);
	const again = { caregivers: [ana, { ...ana, index: 1 }], shifts: [shift, { ...shift, index: 1 }] };
	expect(await load(world, again)).toMatchObject({ caregivers: { created: 1, unchanged: 1 }, problems: [] });
});

test("shifts without ids: each agency has its own, two alike in a file are two, and the same file changes nothing", async () => {
	const world = createWorld();
	await world.person();
	const [north, south] = [await world.organization("north"), await world.organization("south")];
	const { id: _id, ...nameless } = work[0] as ImportedShift;
	const file = { caregivers: [], shifts: [nameless, { ...nameless, index: 1 }] };
	for (const scope of [north, south, world.scope]) {
		expect(await load(world, { ...file, scope })).toMatchObject({ shifts: { created: 2 }, problems: [] });
		expect(await load(world, { ...file, scope })).toMatchObject({ shifts: { unchanged: 2 }, problems: [] });
	}
	expect(rows(world.db, "SELECT organization_id AS id, count(*) AS n FROM shifts GROUP BY 1 ORDER BY 1")).toEqual([
		{ id: "home", n: 2 },
		{ id: "north", n: 2 },
		{ id: "south", n: 2 },
	]);
	const named = { ...nameless, id: "other", startsAt: 0, endsAt: 1, organizationId: "sunrise" };
	await load(world, { caregivers: [], shifts: [named] });
	expect(rows(world.db, "SELECT id FROM organizations WHERE is_home")).toEqual([{ id: "sunrise" }]);
	const scope = { ...world.scope, organizationId: "sunrise" };
	for (const owner of [scope, { ...scope, everywhere: false }])
		expect(await load(world, { ...file, scope: owner })).toMatchObject({ shifts: { unchanged: 2 } });
});

test.each([
	["its owner's new one first", ["c1", "c2"]],
	["its owner's new one last", ["c2", "c1"]],
])("a phone passes from one to another in one file: %s", async (_title, order) => {
	const world = createWorld();
	await load(world);
	const moved: Record<string, Partial<ImportedCaregiver>> = { c1: { phone: "+15550009" }, c2: { phone: "+15550001" } };
	const caregivers = order.map((id, index) => ({ ...people.find((one) => one.id === id), ...moved[id], index }));
	expect(await load(world, { caregivers: caregivers as ImportedCaregiver[], shifts: [] })).toMatchObject({
		caregivers: { updated: 2 },
		problems: [],
	});
	expect(rows(world.db, "SELECT phone FROM caregivers ORDER BY id")).toEqual([
		{ phone: "+15550009" },
		{ phone: "+15550001" },
	]);
});

test.each([false, true])("nor does it rename whose phone it was: partial %s", async (partial) => {
	const world = createWorld();
	await load(world);
	const [first] = people as [ImportedCaregiver];
	const { id: _id, ...nameless } = first;
	const caregivers = [
		{ ...nameless, name: "New Nora", index: 0 },
		{ ...first, phone: "+15550009", index: 1 },
	];
	expect(await load(world, { caregivers, shifts: [], partial })).toMatchObject({
		caregivers: { created: 1, updated: 1 },
		problems: [],
	});
	expect(rows(world.db, "SELECT name FROM caregivers WHERE phone = '+15550009'")).toEqual([{ name: first.name }]);
	expect(rows(world.db, "SELECT name FROM caregivers WHERE phone = ?", first.phone)).toEqual([{ name: "New Nora" }]);
});

test("a phone that stays another's is told with whose it is, once", async () => {
	const world = createWorld();
	await load(world);
	const caregivers = [{ ...people[0], index: 0, phone: "+15550002" } as ImportedCaregiver];
	const { problems } = await load(world, { caregivers, shifts: [] });
	expect(problems).toMatchObject([{ index: 0, field: "phone", problem: expect.stringContaining('("c2")') }]);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { startWorld } from "./support/world.ts";

const config = (env: Record<string, string>) => {
	const read = readConfig(env);
	return read.kind === "ok" ? read.config : read.problems;
};

test("without any setting it listens on loopback, asks for keys, and calls ten minutes after the texts", () => {
	expect(config({})).toMatchObject({
		host: "127.0.0.1",
		port: 8080,
		db: "data/coverline.db",
		publicUrl: null,
		carrier: "simulator",
		auth: "required",
		adminKey: null,
		escalateAfterMs: 600_000,
	});
});

test("an empty value counts as none", () => {
	expect(config({ PORT: "", COVERLINE_ADMIN_KEY: "", TWILIO_FROM_NUMBERS: "" })).toEqual(config({}));
});

test.each(["0.0.0.0", "::", "192.168.1.10", "coverline.example", "127.0.0.1.example"])(
	"COVERLINE_AUTH=off is refused on %s",
	(HOST) => {
		expect(config({ COVERLINE_AUTH: "off", HOST })).toEqual([expect.stringMatching(/COVERLINE_AUTH=off is refused/)]);
	},
);

test.each(["127.0.0.1", "::1", "localhost"])("COVERLINE_AUTH=off is allowed on %s", (HOST) => {
	expect(config({ COVERLINE_AUTH: "off", HOST })).toMatchObject({ auth: "off" });
});

test("with COVERLINE_AUTH=off nobody is asked for a key", async () => {
	const world = await startWorld({ env: { COVERLINE_AUTH: "off" }, records: false, started: false });
	expect((await world.call("GET", "/trpc/system.status", undefined, null)).status).toBe(200);
	expect(await world.call("POST", "/shifts/nope/fanout", undefined, null)).toMatchObject({ status: 404 });
});

test("a changed COVERLINE_ADMIN_KEY opens, the one before no longer, and back again", async () => {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-test-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const started = (key: string) =>
		startWorld({
			env: { COVERLINE_DB: path.join(folder, "coverline.db"), COVERLINE_ADMIN_KEY: key },
			records: false,
			started: false,
		});
	const opens = async (world: Awaited<ReturnType<typeof started>>, key: string) =>
		(await world.call("GET", "/trpc/system.status", undefined, key)).status === 200;
	const [one, two] = ["the-first-key-of-it", "the-second-key-of-it"];
	for (const [key, other] of [
		[one, two],
		[two, one],
		[one, two],
	] as const) {
		const world = await started(key);
		expect([await opens(world, key), await opens(world, other)]).toEqual([true, false]);
		if (key === two) continue;
		await world.service.stop(100);
	}
	const again = await started(one);
	const { items } = await again.as(one).keys.list.query();
	const id = items.find(({ revokedAt }) => revokedAt === null)?.id ?? "";
	await again.as(one).keys.create.mutate({ label: "another" });
	await again.as(one).keys.revoke.mutate({ id });
	await again.service.stop(100);
	expect(await opens(await started(one), one)).toBe(false);
});

test("each secret may come in a file; both ways at once, or a file that cannot be read, is a problem", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-test-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = path.join(folder, "secret");
	writeFileSync(file, "a-key-from-a-file\n");
	expect(config({ COVERLINE_ADMIN_KEY_FILE: file, TWILIO_AUTH_TOKEN_FILE: file })).toMatchObject({
		adminKey: "a-key-from-a-file",
		twilio: { authToken: "a-key-from-a-file" },
	});
	expect(config({ COVERLINE_ADMIN_KEY_FILE: file, COVERLINE_ADMIN_KEY: "another-key-here" })).toEqual([
		"COVERLINE_ADMIN_KEY and COVERLINE_ADMIN_KEY_FILE are both set; keep one",
	]);
	expect(config({ COVERLINE_ADMIN_KEY_FILE: "/no/such/file" })).toEqual([
		expect.stringMatching(/^COVERLINE_ADMIN_KEY_FILE cannot be read/),
	]);
});

test("a real carrier needs its credentials, its numbers and a public address", () => {
	expect(config({ COVERLINE_CARRIER: "twilio" })).toEqual(
		["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM_NUMBERS", "COVERLINE_PUBLIC_URL"].map(
			(name) => `${name} is needed with COVERLINE_CARRIER=twilio`,
		),
	);
});

test("SignalWire needs the address of its space too: there is no other that it could be at", () => {
	const real = {
		COVERLINE_CARRIER: "signalwire",
		TWILIO_ACCOUNT_SID: "project",
		TWILIO_AUTH_TOKEN: "token",
		TWILIO_FROM_NUMBERS: "+15105550190",
		COVERLINE_PUBLIC_URL: "https://coverline.example",
	};
	const key = { SIGNALWIRE_SIGNING_KEY: "signing" };
	expect(config({ ...real, ...key })).toEqual(["TWILIO_API_URL is needed with COVERLINE_CARRIER=signalwire"]);
	expect(config({ ...real, ...key, TWILIO_API_URL: "http://127.0.0.1:9" })).toMatchObject({ carrier: "signalwire" });
});

test.each([
	["signalwire", "http://127.0.0.1:9"],
	["twilio", "https://sunrise.signalwire.com"],
])("SignalWire as %s at %s needs its signing key: every webhook would be refused", (carrier, url) => {
	const real = {
		COVERLINE_CARRIER: carrier,
		TWILIO_ACCOUNT_SID: "project",
		TWILIO_AUTH_TOKEN: "token",
		TWILIO_FROM_NUMBERS: "+15105550190",
		COVERLINE_PUBLIC_URL: "https://coverline.example",
		TWILIO_API_URL: url,
	};
	expect(config(real)).toEqual([`SIGNALWIRE_SIGNING_KEY is needed with COVERLINE_CARRIER=${carrier}`]);
	expect(config({ ...real, SIGNALWIRE_SIGNING_KEY: "signing" })).toMatchObject({ carrier });
});

test("an address that is none is told with the other problems of a real carrier", () => {
	expect(config({ COVERLINE_CARRIER: "twilio", TWILIO_API_URL: "signalwire.com" })).toContainEqual(
		expect.stringMatching(/^TWILIO_API_URL must be an http/),
	);
});

const warnings = (env: Record<string, string>) => {
	const read = readConfig(env);
	return read.kind === "ok" ? read.warnings : read.problems;
};

test.each(["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"])(
	"%s without COVERLINE_CARRIER is warned of: nothing leaves this machine",
	(name) => {
		expect(warnings({ [name]: "given" })).toEqual([
			expect.stringMatching(new RegExp(`^${name} .*nothing leaves this machine; COVERLINE_CARRIER=twilio`)),
		]);
		expect(warnings({ [name]: "given", COVERLINE_CARRIER: "simulator" })).toEqual([]);
	},
);

test.each([
	["COVERLINE_ESCALATE", "COVERLINE_ESCALATE_AFTER"],
	["COVERLINE_ADMINKEY", "COVERLINE_ADMIN_KEY"],
	["COVERLINE_TZ", "COVERLINE_TIME_ZONE"],
	["COVERLINE_DATABASE", "COVERLINE_DB"],
	["COVERLINE_PORT", "PORT"],
	["COVERLINE_TWILIO_ACCOUNT_SID", "TWILIO_ACCOUNT_SID"],
	["COVERLINE_FROM_NUMBERS", "TWILIO_FROM_NUMBERS"],
])("%s is no setting: %s is meant", (stray, meant) => {
	expect(warnings({ [stray]: "x" })).toEqual([`${stray} is no setting and changes nothing; is ${meant} meant?`]);
});

test("what is a setting, is empty, or comes from npm start is not warned of", () => {
	const settings = { COVERLINE_DB: ":memory:", COVERLINE_LLM_KEY_FILE: import.meta.filename };
	expect(warnings({ ...settings, COVERLINE_ODD: "", COVERLINE_ROOT: "/", NODE_ENV: "production" })).toEqual([]);
});

test.each([
	["COVERLINE_ADMIN_KEY", "my admin key", /without spaces/],
	["COVERLINE_ADMIN_KEY", "schlüssel-eins", /ASCII/],
	["COVERLINE_PUBLIC_URL", "https://x.example/?a=b", /without \? and #/],
	["COVERLINE_ESCALATE_AFTER", "169h", /at most "168h"/],
	["TWILIO_FROM_NUMBERS", "911", /neither E\.164 nor a short code: 911/],
])("%s=%s could not work and is refused", (name, value, problem) => {
	expect(config({ [name]: value })).toEqual([expect.stringMatching(problem)]);
});

test("a short code is a sender number", () => {
	expect(config({ TWILIO_FROM_NUMBERS: "12345,+15105550190" })).toMatchObject({
		twilio: { fromNumbers: ["12345", "+15105550190"] },
	});
});

test.each([
	["400ms", 400],
	["90s", 90_000],
	["1.5h", 5_400_000],
])("COVERLINE_ESCALATE_AFTER=%s is %i milliseconds", (COVERLINE_ESCALATE_AFTER, escalateAfterMs) => {
	expect(config({ COVERLINE_ESCALATE_AFTER })).toMatchObject({ escalateAfterMs });
});

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importsOf } from "../build/check-imports.ts";
import { adminKey, type ServiceInProcess, startServiceInProcess } from "./service-in-process.ts";

const client = path.join(import.meta.dirname, "..");
const compiler = path.join(client, "node_modules/typescript/bin/tsc");
const folder = mkdtempSync(path.join(tmpdir(), "coverline-packed-"));
const installed = path.join(folder, "app/node_modules/@coverline/client");

/** Types alone are 30 to 40 kB; the server's code would be megabytes. */
const mostBytes = 100_000;

beforeAll(() => {
	const built = path.join(folder, "built");
	run(process.execPath, [path.join(client, "build.mjs"), built]);
	run("npm", ["pack", built, "--pack-destination", folder]);
	const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
	mkdirSync(path.join(folder, "app"));
	writeFileSync(path.join(folder, "app/package.json"), JSON.stringify({ private: true, type: "module" }));
	// tRPC's peer is TypeScript, 30 MB of it; the repository's own compiles here.
	run("npm", ["install", `../${tarball}`, "--prefer-offline", "--no-audit", "--no-fund", "--omit=peer"]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed client, installed in an empty folder", () => {
	test("brings tRPC's client and nothing of the server", () => {
		expect(readdirSync(path.join(folder, "app/node_modules")).filter((name) => !name.startsWith("."))).toEqual([
			"@coverline",
			"@trpc",
		]);
		expect(readdirSync(installed).sort()).toEqual([
			"README.md",
			"app-router.d.ts",
			"create-client.d.ts",
			"create-client.js",
			"index.d.ts",
			"index.js",
			"package.json",
			"problem-of.d.ts",
			"problem-of.js",
		]);
		expect(sum(builtFiles().map((file) => statSync(file).size))).toBeLessThan(mostBytes);
	});

	test("imports nothing but its own files and tRPC", () => {
		const imported = builtFiles().flatMap((file) => importsOf(readFileSync(file, "utf8")));
		expect([...new Set(imported)].filter((spec) => !spec.startsWith("./")).sort()).toEqual([
			"@trpc/client",
			"@trpc/server",
		]);
	});

	test.each(["NodeNext", "bundler"])(
		"types an integrator's program and refuses its mistakes (%s)",
		(moduleResolution) => {
			expect(typeCheck("app", { moduleResolution, skipLibCheck: true })).toEqual([]);
		},
	);

	test("has declarations that hold without skipLibCheck", () => {
		const errors = typeCheck("app", { moduleResolution: "NodeNext", skipLibCheck: false });
		// tRPC's own declarations want @types/node and @types/ws.
		expect(errors.filter((line) => !line.includes("node_modules/@trpc/"))).toEqual([]);
	});

	test("would be noticed without one of its types", () => {
		cpSync(path.join(folder, "app"), path.join(folder, "untyped"), { recursive: true });
		const declarations = path.join(folder, "untyped/node_modules/@coverline/client/app-router.d.ts");
		writeFileSync(declarations, readFileSync(declarations, "utf8").replace(/status: "pending"[^;]*;/, "status: any;"));
		const errors = typeCheck("untyped", { moduleResolution: "NodeNext", skipLibCheck: true }).join("\n");
		expect(errors).toContain("Unused '@ts-expect-error' directive");
		expect(errors).toContain(`Type '"outputs.fanouts.get.status"' does not satisfy the constraint 'never'`);
	});
});

describe("the packed client at work", () => {
	let service: ServiceInProcess;
	beforeAll(async () => {
		service = await startServiceInProcess();
	});
	afterAll(() => service.stop());

	test("starts a fan-out and reads its timeline", async () => {
		const { createClient, reasonOf } = await importInstalled();
		const coverline = createClient({ url: "http://coverline.test/", apiKey: adminKey, fetch: service.fetch });
		const ana = await coverline.caregivers.create.mutate({ name: "Ana", role: "CNA", phone: "+15105550101" });
		const shift = await coverline.shifts.create.mutate({
			role: "CNA",
			startsAt: "2026-03-03T15:00:00-08:00",
			endsAt: "2026-03-03T23:00:00-08:00",
		});

		expect(await coverline.fanouts.start.mutate({ shiftId: shift.id })).toMatchObject({
			alreadyStarted: false,
			contacted: 1,
		});
		const fanout = await coverline.fanouts.get.query({ shiftId: shift.id });
		expect(fanout?.status).toBe("pending");
		expect(fanout?.offers.map(({ caregiverId }) => caregiverId)).toEqual([ana.id]);
		const events = await coverline.fanouts.timeline.query({ shiftId: shift.id });
		expect(events.map(({ kind }) => kind)).toContain("fanout.started");

		const refused = await coverline.shifts.get.query({ id: "no-such-shift" }).catch((error: unknown) => error);
		expect(reasonOf(refused)).toBe("not_found");
	});
});

/** The installed JavaScript, typed as the sources it was built from. */
function importInstalled(): Promise<typeof import("../src/index.ts")> {
	return import(pathToFileURL(path.join(installed, "index.js")).href);
}

/** tsc's errors, one a line, with no types from the surroundings. */
function typeCheck(
	name: string,
	{ moduleResolution, skipLibCheck }: { moduleResolution: string; skipLibCheck: boolean },
): string[] {
	const app = path.join(folder, name);
	cpSync(path.join(import.meta.dirname, "integrator-program.ts"), path.join(app, "program.ts"));
	const compilerOptions = {
		strict: true,
		exactOptionalPropertyTypes: true,
		skipLibCheck,
		noEmit: true,
		types: [],
		lib: ["ES2022", "DOM"],
		target: "ES2022",
		module: moduleResolution === "bundler" ? "ESNext" : "NodeNext",
		moduleResolution,
	};
	writeFileSync(path.join(app, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
	const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", app], { encoding: "utf8" });
	const errors = stdout.split("\n").filter((line) => line !== "");
	expect(status === 0).toBe(errors.length === 0);
	return errors;
}

function builtFiles(): string[] {
	return readdirSync(installed)
		.filter((name) => /\.(js|ts)$/.test(name))
		.map((name) => path.join(installed, name));
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** npm's settings for the outer run are not those of the inner one, and it runs under the newcomer's own Node. */
function run(command: string, args: string[]): void {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
	const elsewhere = (folderOfTools: string) => !folderOfTools.endsWith(path.join("node_modules", ".bin"));
	env.PATH = env.PATH?.split(path.delimiter).filter(elsewhere).join(path.delimiter);
	const cwd = command === "npm" && args[0] === "install" ? path.join(folder, "app") : folder;
	execFileSync(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openLab } from "./support/process.ts";
import { startWorld } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

async function busyPort(): Promise<string> {
	const server = createServer().listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	onTestFinished(() => void server.close());
	return String((server.address() as { port: number }).port);
}

test("a start on a busy port makes nothing, and the next one is a first start with key and demo", async () => {
	const lab = openLab(onTestFinished);
	const folder = lab.folder();
	const env = { COVERLINE_DB: path.join(folder, "demo.db") };
	const { exited, said } = lab.run({ env: { ...env, PORT: await busyPort() }, args: ["--demo"] });
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(/^Coverline cannot listen on 127\.0\.0\.1: port \d+ is in use; set PORT to another one/);
	expect(readdirSync(folder)).toEqual([]);

	const next = await lab.start({ env, args: ["--demo"] });
	expect(next.said.out).toMatch(/API key +in \S+demo\.admin-key/);
	expect(next.said.out).toContain("/shifts/demo-open-shift/fanout");
});

test("a busy port of the simulated carrier is said with the setting that names another", async () => {
	const lab = openLab(onTestFinished);
	const folder = lab.folder();
	const { exited, said } = lab.run({
		env: { COVERLINE_DB: path.join(folder, "coverline.db"), COVERLINE_SIMULATOR_PORT: await busyPort() },
	});
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(
		/^Coverline cannot start the simulated carrier: port \d+ is in use; set COVERLINE_SIMULATOR_PORT to another one/,
	);
	expect(said.error).not.toContain("EADDRINUSE");
	expect(readdirSync(folder)).toEqual([]);
});

test("no key comes into force that could not be kept", async () => {
	const folder = openLab(onTestFinished).folder();
	const file = path.join(folder, "coverline.admin-key");
	const start = () =>
		startWorld({
			env: { COVERLINE_DB: path.join(folder, "coverline.db"), COVERLINE_ADMIN_KEY: "" },
			records: false,
			started: false,
		});
	mkdirSync(file);
	writeFileSync(path.join(file, "in-the-way"), "");
	await expect(start()).rejects.toThrow();
	rmSync(file, { recursive: true });
	expect((await start()).service.wayIn).toEqual({ kind: "in_file", file });
});

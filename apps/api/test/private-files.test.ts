import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openLab } from "./support/process.ts";

vi.setConfig({ testTimeout: 60_000 });

test("whatever the service makes is readable by its owner alone", async () => {
	const lab = openLab(onTestFinished);
	const folder = path.join(lab.folder(), "data");
	await lab.start({ env: { COVERLINE_DB: path.join(folder, "coverline.db") } });
	const rights = (file: string) => (statSync(file).mode & 0o777).toString(8);
	const files = readdirSync(folder).sort();
	expect(files.map((file) => [file, rights(path.join(folder, file))])).toEqual(
		["coverline.admin-key", "coverline.db", "coverline.db-shm", "coverline.db-wal"].map((file) => [file, "600"]),
	);
	expect(rights(folder)).toBe("700");
});

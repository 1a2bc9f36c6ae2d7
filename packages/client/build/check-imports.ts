import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** @throws when a built file imports anything but its neighbours and the declared dependencies. */
export function checkImports(folder: string, dependencies: readonly string[]): void {
	for (const file of readdirSync(folder).filter((name) => /\.(js|d\.ts)$/.test(name))) {
		for (const spec of importsOf(readFileSync(path.join(folder, file), "utf8"))) {
			if (!spec.startsWith("./") && !dependencies.includes(spec)) throw new Error(`${file} imports "${spec}".`);
		}
	}
}

/** What JavaScript or declarations import, in any of the ways that tsc writes. */
export function importsOf(text: string): string[] {
	const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|<reference \w+=)["']([^"']+)["']/g);
	return Array.from(found, ([, spec]) => spec ?? "");
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Fails when a built file imports anything but its neighbours and the declared dependencies. */
export function checkImports(dist, dependencies) {
	for (const file of readdirSync(dist).filter((name) => /\.(js|d\.ts)$/.test(name))) {
		for (const spec of importsOf(readFileSync(path.join(dist, file), "utf8"))) {
			if (!spec.startsWith("./") && !dependencies.includes(spec)) throw new Error(`${file} imports "${spec}".`);
		}
	}
}

function importsOf(text) {
	const found = text.matchAll(/(?:from\s+|import\(\s*|import\s+|reference \w+=)["']([^"']+)["']/g);
	return Array.from(found, ([, spec]) => spec);
}

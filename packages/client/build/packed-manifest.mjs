import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The packed client's package.json: no workspace or catalog versions, and the built files as its entry. */
export function packedManifest(client) {
	const { name, version, dependencies } = JSON.parse(readFileSync(path.join(client, "package.json"), "utf8"));
	return {
		name,
		version,
		private: true,
		description: "Typed client of a Coverline service.",
		type: "module",
		sideEffects: false,
		engines: { node: ">=20.19" },
		exports: { ".": { types: "./index.d.ts", default: "./index.js" }, "./package.json": "./package.json" },
		types: "./index.d.ts",
		// The versions that were tested, exactly: @trpc/client accepts no other @trpc/server than its own.
		dependencies: Object.fromEntries(Object.keys(dependencies).map((name) => [name, installedVersion(client, name)])),
	};
}

function installedVersion(client, name) {
	const manifest = createRequire(path.join(client, "package.json")).resolve(`${name}/package.json`);
	return JSON.parse(readFileSync(manifest, "utf8")).version;
}

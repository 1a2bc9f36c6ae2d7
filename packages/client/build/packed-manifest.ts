import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export interface PackedManifest {
	version: string;
	dependencies: Record<string, string>;
	[field: string]: unknown;
}

/** The packed client's package.json: versions instead of `catalog:`, and the built files as its entry. */
export function packedManifest(client: string): PackedManifest {
	const { name, version, dependencies } = read(path.join(client, "package.json"));
	const require = createRequire(path.join(client, "package.json"));
	// The versions that were tested, exactly: @trpc/client accepts no other @trpc/server than its own.
	const exact = Object.keys(dependencies).map((name) => [name, read(require.resolve(`${name}/package.json`)).version]);
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
		dependencies: Object.fromEntries(exact) as Record<string, string>,
	};
}

function read(file: string): PackedManifest {
	return JSON.parse(readFileSync(file, "utf8")) as PackedManifest;
}

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ours = "@coverline/";

/**
 * Lets tsc write the client's JavaScript and the declarations of everything that its types reach.
 * Returns where they lie and which declaration file each of our own packages' names means.
 */
export function emit({ client, outDir }) {
	const repository = path.resolve(client, "../..");
	const sources = sourcesOf(repository);
	const config = path.join(outDir, "tsconfig.json");
	writeFileSync(config, JSON.stringify(tsconfig({ client, repository, sources, outDir })));
	const tsc = spawnSync(process.execPath, [compiler(), "-p", config], { encoding: "utf8" });
	if (tsc.status !== 0) throw new Error(`its types are not right.\n${tsc.stdout}${tsc.stderr}`);
	const inOutDir = (source) => path.join(outDir, path.relative(repository, source).replace(/\.ts$/, ".d.ts"));
	const entries = Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, inOutDir(source)]));
	return { root: outDir, entries, from: entries[`${ours}api/router`] };
}

function tsconfig({ client, repository, sources, outDir }) {
	return {
		extends: path.join(repository, "tsconfig.base.json"),
		compilerOptions: {
			noEmit: false,
			declaration: true,
			rewriteRelativeImportExtensions: true,
			target: "ES2022",
			rootDir: repository,
			outDir,
			types: ["node"],
			typeRoots: [path.join(repository, "node_modules/@types")],
			// Else our packages count as foreign ones, of which no declarations are written.
			paths: Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, [source]])),
		},
		files: [path.join(client, "src/index.ts")],
	};
}

/** Every entry of our packages: `@coverline/api/router` → its TypeScript source. */
function sourcesOf(repository) {
	const folders = ["packages", "apps"].flatMap((group) =>
		readdirSync(path.join(repository, group)).map((name) => path.join(repository, group, name)),
	);
	const entries = folders
		.filter((folder) => existsSync(path.join(folder, "package.json")))
		.flatMap((folder) => {
			const { name, exports = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
			return Object.entries(exports).map(([entry, source]) => [path.posix.join(name, entry), path.join(folder, String(source))]);
		});
	return Object.fromEntries(entries.filter(([name, source]) => name.startsWith(ours) && source.endsWith(".ts")));
}

function compiler() {
	return path.join(path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
}

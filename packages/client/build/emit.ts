import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

type Paths = Record<string, string>;

export interface Emitted {
	/** The client's own JavaScript and declarations. */
	client: string;
	/** Our packages' names (`@coverline/api/router`) → their declaration files. */
	entries: Paths;
}

/** Lets tsc write the client's JavaScript, and the declarations of everything that its types reach. */
export function emit({ client, outDir }: { client: string; outDir: string }): Emitted {
	const repository = path.resolve(client, "../..");
	const sources = sourcesOf(repository);
	const config = path.join(outDir, "tsconfig.json");
	writeFileSync(config, JSON.stringify(tsconfig({ client, repository, sources, outDir })));
	const tsc = spawnSync(process.execPath, [compiler(), "-p", config], { encoding: "utf8" });
	if (tsc.status !== 0) throw new Error(`its types are not right.\n${tsc.stdout}${tsc.stderr}`);
	const emitted = (source: string) => path.join(outDir, path.relative(repository, source));
	const entries = Object.entries(sources).map(([name, source]) => [name, emitted(source).replace(/\.ts$/, ".d.ts")]);
	return { client: emitted(path.join(client, "src")), entries: Object.fromEntries(entries) as Paths };
}

function tsconfig({
	client,
	repository,
	sources,
	outDir,
}: {
	client: string;
	repository: string;
	sources: Paths;
	outDir: string;
}): object {
	return {
		extends: path.join(repository, "tsconfig.base.json"),
		compilerOptions: {
			noEmit: false,
			declaration: true,
			rewriteRelativeImportExtensions: true,
			target: "ES2022",
			noUnusedLocals: false,
			noUnusedParameters: false,
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

/** Every entry of our own packages and the TypeScript source that it means. */
function sourcesOf(repository: string): Paths {
	const folders = ["packages", "apps"].flatMap((group) =>
		readdirSync(path.join(repository, group)).map((name) => path.join(repository, group, name)),
	);
	return Object.fromEntries(
		folders.filter((folder) => existsSync(path.join(folder, "package.json"))).flatMap(entriesOf),
	);
}

function entriesOf(folder: string): [string, string][] {
	const { name, exports = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
		name: string;
		exports?: Record<string, unknown>;
	};
	return Object.entries(exports).flatMap(([entry, source]) =>
		typeof source === "string" && source.endsWith(".ts")
			? [[path.posix.join(name, entry), path.join(folder, source)]]
			: [],
	);
}

function compiler(): string {
	return path.join(path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
}

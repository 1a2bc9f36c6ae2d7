// Builds the package that integrators install: plain JavaScript and declarations that need nothing of the server.
// `node packages/client/build.mjs [folder]`; the folder (default: dist) can then be packed with `npm pack`.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { collectDeclarations } from "./build/collect-declarations.mjs";
import { emit } from "./build/emit.mjs";
import { checkImports } from "./build/check-imports.mjs";
import { packedManifest } from "./build/packed-manifest.mjs";

const here = import.meta.dirname;
const dist = path.resolve(process.argv[2] ?? path.join(here, "dist"));
const work = mkdtempSync(path.join(tmpdir(), "coverline-client-"));

/** What a procedure runs with stands in the router's type, but no client can reach it. */
const serverOnly = { TrpcContext: "object" };

try {
	const emitted = emit({ client: here, outDir: work });
	rmSync(dist, { recursive: true, force: true });
	mkdirSync(dist, { recursive: true });
	copySources(path.join(emitted.root, "packages/client/src"));
	writeFileSync(path.join(dist, "app-router.d.ts"), collectDeclarations({ ...emitted, name: "AppRouter", serverOnly }));
	const manifest = packedManifest(here);
	writeFileSync(path.join(dist, "package.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
	cpSync(path.join(here, "README.md"), path.join(dist, "README.md"));
	checkImports(dist, Object.keys(manifest.dependencies));
} catch (error) {
	console.error(`The client was not built: ${error.message}`);
	process.exitCode = 1;
} finally {
	rmSync(work, { recursive: true, force: true });
}

/** tsc rewrites `./x.ts` in JavaScript, but not in declarations. */
function copySources(from) {
	for (const file of readdirSync(from).filter((name) => !name.startsWith("app-router."))) {
		const text = readFileSync(path.join(from, file), "utf8");
		writeFileSync(path.join(dist, file), text.replaceAll(/(from\s+|import\()"(\.[^"]*)\.ts"/g, '$1"$2.js"'));
	}
}

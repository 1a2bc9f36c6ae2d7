import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkImports } from "./check-imports.ts";
import { collectDeclarations } from "./collect-declarations.ts";
import { emit } from "./emit.ts";
import { packedManifest } from "./packed-manifest.ts";

const routerEntry = "@coverline/api/router";

/** What a procedure runs with is part of the router's type, but no client can reach it. */
const serverOnly = { TrpcContext: "object" };

/** Builds what integrators install: JavaScript, and declarations that need nothing of the server. Replaces `dist`. */
export function buildClient({ client, dist }: { client: string; dist: string }): void {
	const work = mkdtempSync(path.join(tmpdir(), "coverline-client-"));
	try {
		const built = path.join(work, "built");
		mkdirSync(built);
		writeFiles({ client, work, built });
		rmSync(dist, { recursive: true, force: true });
		cpSync(built, dist, { recursive: true });
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

function writeFiles({ client, work, built }: { client: string; work: string; built: string }): void {
	const { client: emitted, entries } = emit({ client, outDir: work });
	for (const file of readdirSync(emitted).filter((name) => !name.startsWith("app-router."))) {
		writeFileSync(path.join(built, file), withJsSpecifiers(readFileSync(path.join(emitted, file), "utf8")));
	}
	const from = entries[routerEntry];
	if (from === undefined) throw new Error(`no package has the entry ${routerEntry}.`);
	const declarations = collectDeclarations({ from, name: "AppRouter", entries, serverOnly });
	writeFileSync(path.join(built, "app-router.d.ts"), declarations);
	const manifest = packedManifest(client);
	writeFileSync(path.join(built, "package.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
	cpSync(path.join(client, "README.md"), path.join(built, "README.md"));
	checkImports(built, Object.keys(manifest.dependencies));
}

/** tsc rewrites `./x.ts` in JavaScript, but not in declarations. */
function withJsSpecifiers(text: string): string {
	return text.replaceAll(/(\bfrom\s+|\bimport\()"(\.[^"]*)\.ts"/g, '$1"$2.js"');
}

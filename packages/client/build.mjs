// `node_modules/.bin/node packages/client/build.mjs [folder]` builds the package that integrators install; `npm pack <folder>` packs it.
import path from "node:path";
import { buildClient } from "./build/build-client.ts";

const client = import.meta.dirname;
try {
	buildClient({ client, dist: path.resolve(process.argv[2] ?? path.join(client, "dist")) });
} catch (error) {
	console.error(`The client was not built: ${error.message}`);
	process.exitCode = 1;
}

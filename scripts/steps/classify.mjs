// `npm run --silent classify`: JSONL in, one decision a line out; with a text as argument, explains it.
import path from "node:path";
import { pathToFileURL } from "node:url";

await import(pathToFileURL(path.join(process.env.COVERLINE_ROOT ?? process.cwd(), "apps/api/src/classify.ts")));

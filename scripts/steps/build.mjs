import { existsSync } from "node:fs";
import { buildService } from "../lib/build-service.mjs";
import { runTool } from "../lib/run-tool.mjs";

await buildService();
console.error("ok     build of the service");
const clientBuild = "packages/client/build.mjs";
if (existsSync(clientBuild)) process.exitCode = runTool("build of the client", process.execPath, [clientBuild]) ? 0 : 1;

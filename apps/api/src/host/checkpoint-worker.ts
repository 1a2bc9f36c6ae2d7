// The thread that checkpoints: a connection of its own, so that its work stalls no write.
import { parentPort, workerData } from "node:worker_threads";
import { checkpoint, openDatabase } from "@coverline/core";
import { newId } from "./deps.ts";

const db = openDatabase({ file: (workerData as { file: string }).file, newId });

parentPort?.on("message", (message: "checkpoint" | "end") => {
	if (message === "checkpoint") return checkpoint(db);
	db.$client.close();
	parentPort?.close();
});

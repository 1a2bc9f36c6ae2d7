import { spawn } from "node:child_process";

/** Runs a command with our own terminal, hands signals on, and ends with its exit code. */
export function runNode(args) {
	const child = spawn(process.execPath, args, { stdio: "inherit" });
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
	const parent = process.ppid;
	const watch = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500);
	return new Promise((resolve) => {
		child.on("exit", (code, signal) => {
			clearInterval(watch);
			process.exitCode = signal ? 1 : (code ?? 1);
			resolve(process.exitCode);
		});
	});
}

import { fork } from "node:child_process";
import { once } from "node:events";

/** A part of a benchmark in a process of its own, so that server and client never share an event loop. */
export interface Child<Request, Answer> {
	ask(request: Request): Promise<Answer>;
	end(): Promise<void>;
}

/** Starts a file that calls `answerParent`. One question at a time. */
export function startChild<Request extends object, Answer>(file: URL): Child<Request, Answer> {
	const child = fork(file, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
	const exited = once(child, "exit");
	return {
		async ask(request) {
			child.send(request);
			const answer = await Promise.race([once(child, "message"), exited.then(() => null)]);
			if (answer === null) throw new Error(`${file.pathname} ended before it answered`);
			return answer[0] as Answer;
		},
		async end() {
			child.disconnect();
			await exited;
		},
	};
}

/** The other side of `startChild`: answers until the parent hangs up. */
export function answerParent<Request, Answer>(answer: (request: Request) => Promise<Answer> | Answer): void {
	process.on("message", async (request) => process.send?.(await answer(request as Request)));
	process.on("disconnect", () => process.exit(0));
}
